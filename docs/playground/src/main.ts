import { openPlayground } from "./playground.ts";

const root = document.getElementById("playground");
if (root !== null) openPlayground(root);
