import { expect, it } from 'vitest';
import { openPush } from './push.ts';

it('opens the example of RFC 8291', () => {
  const browser = {
    public:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    private: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  };
  const body =
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN';
  expect(openPush(Buffer.from(body, 'base64url'), browser)).toBe(
    'When I grow up, I want to be a watermelon',
  );
  const changed = Buffer.from(body, 'base64url');
  changed[changed.length - 1] = 0;
  expect(() => openPush(changed, browser)).toThrow();
});
