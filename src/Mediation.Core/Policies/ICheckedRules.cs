namespace Mediation.Core.Policies;

/// <summary>Rules of a policy that can contradict themselves: they are checked when they are read, before anything is decided by them.</summary>
public interface ICheckedRules
{
    /// <summary>What is wrong, each fault in a sentence for whoever wrote the policy; empty when nothing is.</summary>
    IEnumerable<string> Faults();
}
