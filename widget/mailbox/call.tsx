import { Childline, Emergency } from '../parts/contact.tsx';

/** Whom to call at any hour, where writing is not the way now. */
export const Call = () => (
  <>
    <Emergency />
    <ul class="contacts">
      <Childline />
    </ul>
  </>
);
