import { mountWithStore } from '../shared/mount-with-store.tsx';
import { Options } from './options.tsx';

mountWithStore(db => <Options db={db} />);
