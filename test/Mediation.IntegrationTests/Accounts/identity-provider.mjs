// A public identity provider for the tests of single sign-on: any password, and the name at its sign-in becomes the subject.
import { Provider } from 'oidc-provider';

const provider = new Provider('http://127.0.0.1:' + process.argv[2], {
  clients: [
    {
      client_id: 'mediation',
      client_secret: 'secret-of-the-test',
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/signin/sso/callback'],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  cookies: { keys: ['a key of the test'] },
});
provider.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('listening'));
