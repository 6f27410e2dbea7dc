import type { APIRoute } from 'astro';

/** Where the sign-in provider says that somebody has signed out there. */
export const POST: APIRoute = async ({ locals, request }) => {
  const { staffDoor } = locals;
  if (staffDoor === undefined) return new Response(null, { status: 404 });
  const type = request.headers.get('content-type') ?? '';
  const form = type.startsWith('application/x-www-form-urlencoded')
    ? await request.formData()
    : undefined;
  const token = form?.get('logout_token');
  const end = await staffDoor.backChannelLogout(typeof token === 'string' ? token : '');
  if (end.ok) return new Response(null, { status: 200 });
  const isDown = end.code === 'provider-down';
  const body = {
    error: isDown ? 'temporarily_unavailable' : 'invalid_request',
    error_description: isDown
      ? 'The keys of the provider cannot be read.'
      : 'The token is refused.',
  };
  return Response.json(body, { status: isDown ? 503 : 400 });
};
