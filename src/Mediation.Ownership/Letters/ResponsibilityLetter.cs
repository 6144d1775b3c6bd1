using Mediation.Complaints.Domain.Letters;

namespace Mediation.Ownership.Letters;

/// <summary>What is fixed about the responsibility letter (领导包案责任书; DOMAIN 4, documents).</summary>
public static class ResponsibilityLetter
{
    /// <summary>Key of its template.</summary>
    public const string Template = "letter-responsibility";

    /// <summary>What the numbers of a case's letters begin with.</summary>
    public static string SeriesOf(string complaintNumber) => $"{complaintNumber}-BA";

    /// <summary>Number of a letter: its place among those of its series, from 1.</summary>
    public static string NumberOf(string complaintNumber, int place) => LetterRules.NumberOf(SeriesOf(complaintNumber), place);

    /// <summary>A measure as the letter says it: what, by whom, by which day, and how it stands.</summary>
    /// <param name="title">What is to be done, with persons covered.</param>
    /// <param name="measure">The measure.</param>
    public static string SentenceOf(string title, OwnershipMeasure measure)
    {
        var due = measure.DueOn.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        var state = measure.State switch
        {
            MeasureState.Done => "已完成",
            MeasureState.Late => "逾期未完成",
            _ => "未完成",
        };
        return $"{title.ReplaceLineEndings(" ").Trim().TrimEnd('。', '；')}；责任人{measure.OwnerName}；完成日期{due}；{state}。";
    }
}
