using System.Security.Cryptography;
using Mediation.Core.PersonalData;

namespace Mediation.Tests.Complaints;

/// <summary>Keys for personal data, made anew for each run.</summary>
internal static class TestKeys
{
    public static readonly PersonKeys Keys = new([NewKey()], RandomNumberGenerator.GetBytes(InstitutionKey.Bytes));

    public static readonly PersonCipher Cipher = new(Keys);

    public static readonly PersonSealer Sealer = new(Cipher, new BlindIndex(Keys));

    public static InstitutionKey NewKey() => new(RandomNumberGenerator.GetBytes(InstitutionKey.Bytes));
}
