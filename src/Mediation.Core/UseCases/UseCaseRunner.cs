using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Mediation.Core.UseCases;

/// <summary>
/// The one entry point. Pages, routes, jobs and verbs all enter here: permission and checks (<see cref="UseCaseAdmission"/>), run and one save
/// (<see cref="UseCaseAttempt"/>), log. Each attempt at a command has a
/// context of its own, so a lost race over the history chain or a number is run again; the queries of a request share one (<see cref="ReadScopes"/>).
/// </summary>
public sealed partial class UseCaseRunner(
    UseCaseCatalog catalog,
    UseCaseAdmission admission,
    UseCaseAttempt attempts,
    ResourceFaults resources,
    WaitLimit limit,
    ReadScopes reads,
    ILogger<UseCaseRunner> log,
    IHttpContextAccessor? http = null
)
{
    /// <summary>On a server database writers of one case do not queue; each round lets one of them through.</summary>
    private const int Attempts = 24;

    /// <summary>Whoever lost twice waits a little, and not as long as the others do: else the same crowd meets again.</summary>
    private const int FirstAttemptThatWaits = 3;

    private const int LongestStep = 10;

    /// <summary>Runs the use case of this input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="idempotencyKey">When given, the same user's same key answers the first result again and does nothing twice.</param>
    /// <param name="ct">
    /// Ends the run; nothing is saved. Pages need not give one: what only reads ends when its reader goes, what was sent is done to
    /// the end.
    /// </param>
    /// <exception cref="BusinessException">Every refusal that a person can understand.</exception>
    public async Task<TResult> RunAsync<TResult>(IInput<TResult> input, string? idempotencyKey = null, CancellationToken ct = default)
    {
        var useCase = catalog.Of(input.GetType());
        var began = Stopwatch.GetTimestamp();
        ct = useCase.IsQuery && !ct.CanBeCanceled && http?.HttpContext is { } page ? page.RequestAborted : ct;
        admission.Authorize(useCase);
        input = InputText.Normalised(input);

        // The answer of a query is not kept: a key that a command was run with says nothing about it.
        // SQL Server sees no blank at the end of a key, so no database is shown one.
        idempotencyKey = useCase.IsQuery ? null : idempotencyKey?.Trim();
        if (!useCase.IsQuery)
        {
            // What queries read before is old after it.
            await reads.ForgetAsync();
        }

        var isChecked = false;
        var waiting = WaitBudget.Of(http?.HttpContext, limit);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (!isChecked)
                {
                    await admission.EnsureValidAsync(useCase, input, ct);
                    isChecked = true;
                }

                var result = await attempts.RunAsync(useCase, input, idempotencyKey, waiting, ct);
                if (!useCase.IsQuery)
                {
                    Ran(useCase.Name, Stopwatch.GetElapsedTime(began).TotalMilliseconds, attempt);
                }

                return result;
            }
            catch (Exception lost) when (lost is DbUpdateConcurrencyException or UniqueViolationException)
            {
                // Run again on what is there now: an input that names the version it saw is refused as stale, the others run.
                if (attempt >= Attempts && !await attempts.IsAnsweredAsync(idempotencyKey, ct))
                {
                    throw CoreErrors.LostEveryRace();
                }

                Retrying(useCase.Name, attempt);
                await Task.Delay(attempt < FirstAttemptThatWaits ? 0 : Random.Shared.Next(LongestStep * attempt), ct);
            }
            catch (BusinessException refused) when (idempotencyKey is not null && refused.Code != CoreErrors.IdempotencyKeyReusedCode)
            {
                // The same key may have done it a moment ago, at whatever attempt; then its answer is the answer.
                if (!await attempts.IsAnsweredAsync(idempotencyKey, ct))
                {
                    throw;
                }

                isChecked = true;
                Retrying(useCase.Name, attempt);
            }
            catch (Exception fault) when (!ct.IsCancellationRequested && MayTryAgain(fault, idempotencyKey, attempt, began, waiting))
            {
                Retrying(useCase.Name, attempt);
                await Task.Delay(LongestStep * attempt, ct);
            }
            catch (CommitUnknownException lost)
            {
                Unavailable(useCase.Name, lost);
                throw CoreErrors.OutcomeUnknown();
            }
            catch (Exception fault)
                when (ct.IsCancellationRequested && fault is not OperationCanceledException && resources.KindOf(fault) != DatabaseFault.Other)
            {
                // Some drivers report that they were stopped as a fault of their own.
                throw new OperationCanceledException(fault.Message, fault, ct);
            }
            catch (Exception fault) when (resources.RefusalOf(fault) is not null)
            {
                Unavailable(useCase.Name, fault);
                throw resources.RefusalOf(fault)!;
            }
        }
    }

    /// <summary>Permission and checks of a use case, without running it: what a refused form shows, what a dry run of an import reports.</summary>
    /// <param name="input">The input.</param>
    /// <param name="ct">Ends the checks.</param>
    /// <exception cref="BusinessException">The user may not do this, or fields of the input are refused (<see cref="InvalidInputException"/>).</exception>
    public Task CheckAsync<TResult>(IInput<TResult> input, CancellationToken ct = default)
    {
        var useCase = catalog.Of(input.GetType());
        admission.Authorize(useCase);
        return admission.EnsureValidAsync(useCase, InputText.Normalised(input), ct);
    }

    /// <summary>A key tells whether a commit whose end is not known was done; without one it is not run again.</summary>
    private bool MayTryAgain(Exception fault, string? key, int attempt, long began, WaitBudget waiting) =>
        attempt < Attempts
        && Stopwatch.GetElapsedTime(began) < limit.Longest
        && waiting.Left > TimeSpan.Zero
        && (resources.MayTryAgain(fault) || (fault is CommitUnknownException && key is not null));

    [LoggerMessage(LogLevel.Information, "{UseCase} ran in {Milliseconds:0.0} ms, attempt {Attempt}")]
    private partial void Ran(string useCase, double milliseconds, int attempt);

    [LoggerMessage(LogLevel.Error, "{UseCase} was not run: the database or the disk did not answer in time, or is not there")]
    private partial void Unavailable(string useCase, Exception fault);

    [LoggerMessage(LogLevel.Debug, "{UseCase} lost a race, attempt {Attempt}; running again")]
    private partial void Retrying(string useCase, int attempt);
}
