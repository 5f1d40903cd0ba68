import { mount } from 'svelte';
import Bare from './Bare.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app.');
mount(Bare, { target });
