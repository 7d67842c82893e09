import { mountWithStore } from '../shared/mount-with-store.tsx';
import { Library } from './library.tsx';

mountWithStore(db => <Library db={db} />);
