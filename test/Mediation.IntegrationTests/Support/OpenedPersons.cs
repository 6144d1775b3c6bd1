using Mediation.Core.PersonalData;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Support;

/// <summary>Opens the parties of a database by the keys of its data folder, beside the program.</summary>
internal static class OpenedPersons
{
    public static PersonKeys Keys(this TestDatabase data) => PersonKeyFile.OpenOrMake(Path.Combine(data.Folder, "keys"));

    public static BlindIndex Index(this TestDatabase data) => new(data.Keys());

    public static PersonCipher Cipher(this TestDatabase data) => new(data.Keys());

    public static PersonSealer Sealer(this TestDatabase data) => new(data.Cipher(), data.Index());

    /// <summary>All parties, of one complaint if it is named.</summary>
    public static async Task<List<PersonalFields>> PersonsAsync(this TestDatabase data, Guid? complaint = null)
    {
        var sealer = data.Sealer();
        var parties = await data.ReadAsync(db =>
            db.Parties.AsNoTracking().Include(p => p.Key).Where(p => complaint == null || p.ComplaintId == complaint).OrderBy(p => p.Id).ToListAsync()
        );
        return [.. parties.Select(sealer.Open)];
    }
}
