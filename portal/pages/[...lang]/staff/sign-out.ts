import type { APIRoute } from 'astro';
import { localePath } from '#portal/i18n/index.ts';

/** Ends this session, or with `all` every session of the person, then shows the way back in. */
export const POST: APIRoute = async ({ cookies, locals, redirect, request }) => {
  const { lang, staffDoor } = locals;
  if (staffDoor === undefined) return new Response(null, { status: 404 });
  const { name, secure } = staffDoor.sessionCookie;
  const form = await request.formData();
  await staffDoor.signOut(cookies.get(name)?.value, form.has('all'));
  cookies.delete(name, { path: '/', secure });
  return redirect(`${localePath(lang, '/staff/sign-in')}?out`, 303);
};
