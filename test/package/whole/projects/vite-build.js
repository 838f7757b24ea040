import { build } from "vite";

const [, , entry, fileName] = process.argv;
await build({
  configFile: false,
  logLevel: "error",
  build: { outDir: ".", emptyOutDir: false, lib: { entry, formats: ["es"], fileName: () => fileName } },
});
