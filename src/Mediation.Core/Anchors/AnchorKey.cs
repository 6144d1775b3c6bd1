namespace Mediation.Core.Anchors;

/// <summary>The key that anchors and receipts are signed with: ECDSA on P-256 with SHA-256 (FIPS 186-5), in a file that the database has no part in.</summary>
public sealed class AnchorKey(AnchorOptions options)
{
    private readonly Lock opening = new();
    private ECDsa? key;

    /// <summary>Whether it was made.</summary>
    public bool Exists => File.Exists(options.KeyFile);

    /// <summary>The public half, base64 of its SubjectPublicKeyInfo.</summary>
    /// <exception cref="RefusedToStartException">There is none, or it cannot be read.</exception>
    public string PublicKey => Convert.ToBase64String(Open().ExportSubjectPublicKeyInfo());

    /// <summary>The public half as PEM, to be given to whoever checks.</summary>
    public string PublicPem => Open().ExportSubjectPublicKeyInfoPem();

    /// <summary>Names a public key: the first 16 hex digits of its SHA-256.</summary>
    public static string FingerprintOf(string publicKey) => Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(publicKey)))[..16];

    /// <summary>Makes the key file, readable by the owner only.</summary>
    /// <exception cref="RefusedToStartException">There is one already: anchors signed with it would no longer fit.</exception>
    public void Make()
    {
        if (Exists)
        {
            throw new RefusedToStartException(
                $"There is an anchor key already: {options.KeyFile}. A new one would not fit the anchors that were signed with it."
            );
        }

        if (Path.GetDirectoryName(Path.GetFullPath(options.KeyFile)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        FileStreamOptions how = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using StreamWriter file = new(options.KeyFile, how);
        file.Write(made.ExportPkcs8PrivateKeyPem());
    }

    /// <returns>Base64 of the signature.</returns>
    /// <exception cref="RefusedToStartException">There is no key, or it cannot be read.</exception>
    public string Sign(string text)
    {
        lock (opening)
        {
            return Convert.ToBase64String(Open().SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256));
        }
    }

    /// <summary>Whether this text was signed by the private half of this public key.</summary>
    public static bool IsSigned(string text, string signature, string publicKey)
    {
        try
        {
            using var known = ECDsa.Create();
            known.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return known.VerifyData(Encoding.UTF8.GetBytes(text), Convert.FromBase64String(signature), HashAlgorithmName.SHA256);
        }
        catch (Exception malformed) when (malformed is FormatException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The public key in a PEM file, as the verb <c>anchor key</c> prints it.</summary>
    /// <exception cref="RefusedToStartException">It is none.</exception>
    public static string ReadPublicPem(string path)
    {
        try
        {
            using var known = ECDsa.Create();
            known.ImportFromPem(File.ReadAllText(path));
            return Convert.ToBase64String(known.ExportSubjectPublicKeyInfo());
        }
        catch (Exception malformed) when (malformed is ArgumentException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new RefusedToStartException($"{path} is no public key in PEM: {malformed.Message.ReplaceLineEndings(" ")}");
        }
    }

    private ECDsa Open()
    {
        lock (opening)
        {
            return key ??= Read();
        }
    }

    private ECDsa Read()
    {
        var read = ECDsa.Create();
        try
        {
            read.ImportFromPem(File.ReadAllText(options.KeyFile));
            return read;
        }
        catch (Exception missing) when (missing is ArgumentException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            read.Dispose();
            throw new RefusedToStartException(
                $"The anchor key {options.KeyFile} cannot be read: {missing.Message.ReplaceLineEndings(" ")} The verb anchor key makes one."
            );
        }
    }
}
