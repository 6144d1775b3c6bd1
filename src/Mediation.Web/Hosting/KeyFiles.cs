using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Mediation.Web.Hosting;

/// <summary>Keys of this installation: made once under the data folder, readable by the owner only, never in the program or the repository.</summary>
internal static class KeyFiles
{
    public static RsaSecurityKey Signing(string folder) => new(Rsa(Path.Combine(folder, "token-signing.pem")));

    public static SymmetricSecurityKey Encryption(string folder)
    {
        var path = Path.Combine(folder, "token-encryption.key");
        if (!File.Exists(path))
        {
            Write(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }

        return new SymmetricSecurityKey(Convert.FromBase64String(File.ReadAllText(path)));
    }

    private static RSA Rsa(string path)
    {
        var rsa = RSA.Create(2048);
        if (File.Exists(path))
        {
            rsa.ImportFromPem(File.ReadAllText(path));
        }
        else
        {
            Write(path, rsa.ExportPkcs8PrivateKeyPem());
        }

        return rsa;
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using StreamWriter file = new(path, options);
        file.Write(text);
    }
}
