namespace Mediation.Complaints.Handling;

/// <summary>
/// Who is responsible for a case and may therefore see its person in full: access to the case is not enough
/// (PIPL: only what the task needs).
/// </summary>
public sealed class RevealAccess(IEnumerable<ICaseResponsibility> others, CurrentUser user)
{
    public async Task<bool> MayRevealAsync(Complaint inScope, CancellationToken ct)
    {
        if (!user.May(ComplaintPermissions.RevealComplainant))
        {
            return false;
        }

        if (ComplaintAccess.MayHandle(user, ComplaintPermissions.Handle, inScope))
        {
            return true;
        }

        foreach (var other in others)
        {
            if (await other.IsResponsibleAsync(inScope.Id, ct))
            {
                return true;
            }
        }

        return false;
    }

    /// <exception cref="Core.Errors.BusinessException"><c>Complaints:MayNotReveal</c></exception>
    public async Task EnsureMayRevealAsync(Complaint inScope, CancellationToken ct)
    {
        if (!await MayRevealAsync(inScope, ct))
        {
            throw ComplaintErrors.MayNotReveal();
        }
    }
}
