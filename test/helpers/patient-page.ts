/** What a page shows may take longer than Testing Library's one second on a machine that is busy with other things. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 15_000 });
