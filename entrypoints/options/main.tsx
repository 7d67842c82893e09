import { openDatabase } from '../../lib/store/database.ts';
import { mount } from '../shared/mount.tsx';
import { Options } from './options.tsx';

mount(<Options db={openDatabase()} />);
