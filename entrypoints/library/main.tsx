import { openDatabase } from '../../lib/store/database.ts';
import { mount } from '../shared/mount.tsx';
import { Library } from './library.tsx';

mount(<Library db={openDatabase()} />);
