using System.CommandLine;

namespace Mediation.Web.Verbs;

/// <summary>What the program can be asked to do on the command line.</summary>
/// <param name="name">Its word; the last one of two.</param>
/// <param name="help">One line for <c>--help</c>.</param>
internal abstract class Verb(string name, string help) : Command(name, help)
{
    /// <summary>Runs the verb as called.</summary>
    /// <returns>The exit code: 0, or 1 when it says why not.</returns>
    public abstract Task<int> RunAsync(VerbCall call, CancellationToken ct);

    /// <summary>Declares an argument that must be given.</summary>
    protected Argument<string> Required(string argument, string help)
    {
        Argument<string> required = new(argument) { Description = help };
        Add(required);
        return required;
    }
}

/// <summary>A verb as called.</summary>
/// <param name="Settings">Data folder and addresses.</param>
/// <param name="Values">Its arguments and options; paths among them are relative to the caller's folder.</param>
internal sealed record VerbCall(HostSettings Settings, ParseResult Values)
{
    public string Of(Argument<string> argument) => Values.GetRequiredValue(argument);
}
