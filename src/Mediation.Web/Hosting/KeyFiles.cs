using System.Xml;
using System.Xml.Linq;
using Microsoft.IdentityModel.Tokens;

namespace Mediation.Web.Hosting;

/// <summary>Keys of this installation: made once under the data folder, readable by the owner only, never in the program or the repository.</summary>
internal static class KeyFiles
{
    private const int EncryptionBytes = 32;

    public static RsaSecurityKey Signing(string folder) => new(Rsa(Path.Combine(folder, "token-signing.pem")));

    public static SymmetricSecurityKey Encryption(string folder)
    {
        var path = Path.Combine(folder, "token-encryption.key");
        if (!File.Exists(path))
        {
            Write(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(EncryptionBytes)));
        }

        return new SymmetricSecurityKey(
            Read(path, text => Convert.FromBase64String(text) is { Length: EncryptionBytes } key ? key : throw new FormatException("it has another length."))
        );
    }

    /// <summary>The keys of the sessions are read only when the first person comes; one that cannot be read is reported now.</summary>
    /// <exception cref="RefusedToStartException">A key file cannot be read.</exception>
    public static void EnsureSessionKeys(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.xml"))
        {
            Read(path, XElement.Parse);
        }
    }

    private static RSA Rsa(string path)
    {
        var rsa = RSA.Create(2048);
        if (File.Exists(path))
        {
            Read(path, text =>
            {
                rsa.ImportFromPem(text);
                return rsa.ExportParameters(includePrivateParameters: true);
            });
        }
        else
        {
            Write(path, rsa.ExportPkcs8PrivateKeyPem());
        }

        return rsa;
    }

    private static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(File.ReadAllText(path));
        }
        catch (Exception damaged)
            when (damaged is ArgumentException or FormatException or CryptographicException or XmlException or IOException or UnauthorizedAccessException)
        {
            throw new RefusedToStartException(
                (
                    $"The key file {path} cannot be read: {damaged.Message} " + "Put it back from a backup; or delete it, then all have to sign in again."
                ).ReplaceLineEndings(" ")
            );
        }
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
