namespace Mediation.Core.UseCases;

/// <summary>
/// The answer once given to a user's key, saved with the effect itself: the same key answers the same again, a double click
/// included. A key that comes back with another content is refused.
/// </summary>
public sealed class IdempotencyRecord
{
    private IdempotencyRecord() { }

    public Guid UserId { get; private set; }

    public string Key { get; private set; } = string.Empty;

    public string UseCase { get; private set; } = string.Empty;

    public string InputHash { get; private set; } = string.Empty;

    public string Result { get; private set; } = string.Empty;

    public DateTimeOffset At { get; private set; }

    public static IdempotencyRecord Of<TResult>(Guid user, string key, string useCase, string inputHash, TResult result, DateTimeOffset now) =>
        new()
        {
            UserId = user,
            Key = key.Length <= 100 ? key : throw new BusinessException("Core:IdempotencyKeyTooLong", ErrorKind.Invalid),
            UseCase = useCase,
            InputHash = inputHash,
            Result = JsonSerializer.Serialize(result, MediationJson.Stored),
            At = now,
        };

    public TResult Answer<TResult>(string useCase, string inputHash) =>
        UseCase == useCase && InputHash == inputHash
            ? JsonSerializer.Deserialize<TResult>(Result, MediationJson.Stored)!
            : throw CoreErrors.IdempotencyKeyReused();
}
