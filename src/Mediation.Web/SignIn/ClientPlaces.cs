using System.Collections.Concurrent;

namespace Mediation.Web.SignIn;

/// <summary>From which places each machine client came in since the start: guesses made elsewhere are not counted against it there.</summary>
internal sealed class ClientPlaces
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<(string Client, string Network), bool> known = new();

    public bool IsKnown(string client, string network) => known.ContainsKey((client, network));

    public void Remember(string client, string network)
    {
        if (known.Count < Most)
        {
            known[(client, network)] = true;
        }
    }
}
