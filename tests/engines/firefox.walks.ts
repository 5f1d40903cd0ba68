import { startFirefox } from './firefox.ts';
import { walkMainPaths } from './main-paths.ts';

walkMainPaths('Firefox', startFirefox);
