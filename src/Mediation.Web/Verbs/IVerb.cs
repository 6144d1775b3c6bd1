namespace Mediation.Web.Verbs;

/// <summary>What the program can be asked to do on the command line. Ends 0, or says why not.</summary>
internal interface IVerb
{
    /// <summary>Words after the program's name, such as <c>audit verify</c>.</summary>
    string Name { get; }

    /// <summary>One line for <c>--help</c>.</summary>
    string Help { get; }

    /// <summary>Options it knows beyond <c>--data</c> and <c>--urls</c>; those that end in = take a value and must be given.</summary>
    IReadOnlyList<string> Options => [];

    /// <summary>Arguments it needs, in order.</summary>
    IReadOnlyList<string> Arguments => [];

    Task<int> RunAsync(VerbCall call, CancellationToken ct);
}

/// <summary>A verb as called.</summary>
/// <param name="Settings">Data folder and addresses.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Options">Its options, without dashes.</param>
internal sealed record VerbCall(HostSettings Settings, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Options);
