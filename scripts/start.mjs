/** `npm start`: installs what is missing, builds, and serves the built site on this machine. */
import { build, installPackages, runTool } from './setup.mjs';

installPackages();
build();
runTool('vite', 'preview', '--host', 'localhost');
