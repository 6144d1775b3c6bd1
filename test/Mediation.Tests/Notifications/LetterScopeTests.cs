using Mediation.Notifications.Letters;

namespace Mediation.Tests.Notifications;

/// <summary>Whose letters somebody posts.</summary>
public sealed class LetterScopeTests
{
    [Theory]
    [InlineData(MediationRoles.Handler, "/HO/GZ/", true)]
    [InlineData(MediationRoles.Handler, "/HO/GZ/~TH/", true)]
    [InlineData(MediationRoles.Handler, "/HO/GZ/TH/", false)]
    [InlineData(MediationRoles.Handler, "/HO/GZX/", false)]
    [InlineData(MediationRoles.Supervisor, "/HO/GZ/TH/", true)]
    [InlineData(MediationRoles.Supervisor, "/HO/GZ/~TH/", true)]
    [InlineData(MediationRoles.Supervisor, "/HO/SH/", false)]
    public void A_clerk_those_of_the_own_unit_and_of_units_closed_into_it_a_supervisor_all_below(string role, string path, bool isPosted)
    {
        var (own, from, end) = LetterScope.PathsOf(new Actor(Guid.CreateVersion7(), "陈静", [role], Guid.CreateVersion7(), "/HO/GZ/", null));
        (path == own || (string.CompareOrdinal(path, from) >= 0 && string.CompareOrdinal(path, end) < 0)).ShouldBe(isPosted);
    }
}
