import { walkMainPaths } from './main-paths.ts';
import { startWebKit } from './webkit.ts';

walkMainPaths('WebKit', startWebKit);
