using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Letters;

/// <summary>What letters add to the module.</summary>
internal static class LetterServices
{
    public static IServiceCollection AddLetters(this IServiceCollection services) =>
        services
            .AddScoped<LetterInstitutions>()
            .AddScoped<LetterAddressees>()
            .AddScoped<LetterContents>()
            .AddScoped<MovedLetterContents>()
            .AddScoped<LetterIssuer>()
            .AddScoped<CaseLetters>()
            .AddScoped<LetterReader>()
            .AddScoped<LetterPosting>()
            .AddCaseStep<LetterAddressStep>()
            .AddCasePart<LettersAside>(CasePlace.Aside, "letters", ComplaintPermissions.Read, 9)
            .AddCaseAct<IssueAcceptanceAct>(nameof(IssueAcceptance), ComplaintPermissions.Handle, 54, c => c.View.MayIssueAcceptance)
            .AddCaseAct<SendLetterAct>(nameof(SendLetter), ComplaintPermissions.Work, 66, c => c.View.Letters.Any(l => l.MaySend))
            .AddCaseAct<ReplaceLetterAct>(nameof(ReplaceLetter), ComplaintPermissions.Work, 67, c => c.View.Letters.Any(l => l.MayReplace));
}
