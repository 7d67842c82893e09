import { openDatabase } from '../../lib/store/database.ts';
import { mount } from '../shared/mount.tsx';
import { Panel } from './panel.tsx';

mount(<Panel db={openDatabase()} />);
