using System.Runtime.CompilerServices;
using Mediation.Core.Timers;

namespace Mediation.Tests.Architecture;

/// <summary>An operator reads what a timer is for in words.</summary>
public sealed class TimerWordsTests
{
    [Fact]
    public void Every_kind_of_timer_has_its_words()
    {
        var kinds = MediationModules
            .All.Select(m => m.Assembly)
            .Append(typeof(ITimerHandler).Assembly)
            .Distinct()
            .SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ITimerHandler)))
            .Select(t => ((ITimerHandler)RuntimeHelpers.GetUninitializedObject(t)).Kind)
            .ToList();
        kinds.Count.ShouldBeGreaterThan(10);
        foreach (var language in new[] { TextCatalog.Chinese, TextCatalog.English })
        {
            kinds.Where(k => !Words.All.In(language).ContainsKey($"TimerKind:{k}")).ShouldBeEmpty(language);
        }
    }
}
