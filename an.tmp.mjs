import {build} from 'vite';import {gzipSync} from 'zlib';import {readFileSync} from 'fs';
const target=process.argv[2];
await build({configFile:'/work/main/vite.single.config.ts',logLevel:'error',build:{outDir:'/tmp/an-out',emptyOutDir:true},plugins:[{name:'an',enforce:'pre',load(id){if(target&&id.includes(target))return 'export default {}; export const write=1;'},}]});
console.log(target,gzipSync(readFileSync('/tmp/an-out/traedesten.html')).length);
