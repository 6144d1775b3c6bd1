namespace Mediation.Accounts.SecurityLog;

/// <summary>Stores security events and when sessions were last used.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class RecordActivity(MediationDbContext db) : UseCase<RecordActivity.Input, Done>
{
    /// <param name="Events">What happened.</param>
    /// <param name="Uses">Sessions and when each was last used.</param>
    public sealed record Input(IReadOnlyList<SecurityEvent> Events, IReadOnlyDictionary<Guid, DateTimeOffset> Uses) : IInput<Done>
    {
        public bool IsEmpty => Events.Count == 0 && Uses.Count == 0;
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        db.AddRange(input.Events);
        var ids = input.Uses.Keys.ToList();
        foreach (var session in ids.Count == 0 ? [] : await db.Set<UserSession>().Where(s => ids.Contains(s.Id)).ToListAsync(ct))
        {
            session.Seen(input.Uses[session.Id]);
        }

        return default;
    }
}
