import { mount } from '../shared/mount.tsx';
import { Debug } from './debug.tsx';

mount(<Debug />);
