using System.Security.Cryptography;
using Mediation.Core.PersonalData;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mediation.Tests.Core;

/// <summary>What is sealed for one person opens for that person, that purpose and that key only.</summary>
public sealed class PersonCipherTests
{
    private static readonly byte[] Secret = "李淑华"u8.ToArray();
    private readonly byte[] indexKey = RandomNumberGenerator.GetBytes(InstitutionKey.Bytes);
    private readonly InstitutionKey old = NewKey();
    private readonly PersonCipher cipher;

    public PersonCipherTests() => cipher = new PersonCipher(new PersonKeys([old], indexKey));

    [Fact]
    public void What_was_sealed_opens_and_says_nothing_before()
    {
        var key = NewPerson();
        var sealedValue = cipher.Seal(key, "party", Secret);
        cipher.Open(key, "party", sealedValue).ShouldBe(Secret);
        sealedValue.AsSpan().IndexOf(Secret).ShouldBe(-1);
        cipher.Seal(key, "party", Secret).ShouldNotBe(sealedValue, "each sealing has its own nonce");
    }

    [Fact]
    public void Another_person_another_purpose_and_an_altered_bit_open_nothing()
    {
        var (one, other) = (NewPerson(), NewPerson());
        var sealedValue = cipher.Seal(one, "party", Secret);
        Should.Throw<PersonUnreadableException>(() => cipher.Open(other, "party", sealedValue));
        Should.Throw<PersonUnreadableException>(() => cipher.Open(one, "shared", sealedValue));
        Should.Throw<PersonUnreadableException>(() => cipher.Open(other.PersonId, one.KeyId, one.Wrapped, "party", sealedValue));
        for (var i = 0; i < sealedValue.Length; i++)
        {
            var altered = sealedValue.ToArray();
            altered[i] ^= 1;
            Should.Throw<PersonUnreadableException>(() => cipher.Open(one, "party", altered));
        }

        Should.Throw<PersonUnreadableException>(() => cipher.Open(one, "party", []));
    }

    [Fact]
    public void A_key_that_is_wrapped_anew_opens_what_was_sealed_before_and_needs_the_old_one_no_more()
    {
        var key = NewPerson();
        var sealedValue = cipher.Seal(key, "party", Secret);
        var current = NewKey();
        PersonCipher both = new(new PersonKeys([current, old], indexKey));
        both.Open(key, "party", sealedValue).ShouldBe(Secret, "older keys are still read with");

        both.Rewrap(key).ShouldBeTrue();
        key.KeyId.ShouldBe(current.Id);
        both.Rewrap(key).ShouldBeFalse("it is done");
        new PersonCipher(new PersonKeys([current], indexKey)).Open(key, "party", sealedValue).ShouldBe(Secret);
        var refused = Should.Throw<PersonUnreadableException>(() => cipher.Open(key, "party", sealedValue));
        refused.Message.ShouldContain(current.Id);
        refused.Code.ShouldBe("Core:PersonUnreadable");
    }

    [Fact]
    public void A_key_that_was_added_meanwhile_is_read_when_a_row_names_it_and_wraps_new_persons_then()
    {
        var added = NewKey();
        var readings = 0;
        var keys = new PersonKeys([old], indexKey).Follow(
            () =>
            {
                readings++;
                return new PersonKeys([added, old], indexKey);
            },
            NullLogger.Instance
        );
        PersonCipher node = new(keys);
        var (id, current) = (Guid.CreateVersion7(), new PersonCipher(new PersonKeys([added], indexKey)));
        node.NewKey(id, id).KeyId.ShouldBe(old.Id, "nothing was read yet");
        var key = current.NewKey(id, id);
        node.Open(key, "party", current.Seal(key, "party", Secret)).ShouldBe(Secret);
        node.NewKey(id, id).KeyId.ShouldBe(added.Id);
        keys.Find("unknown").ShouldBeNull();
        keys.Find("unknown").ShouldBeNull();
        readings.ShouldBe(1, "not for every row");
    }

    [Fact]
    public void A_key_that_is_there_twice_is_refused_in_plain_words() =>
        Should.Throw<FormatException>(() => new PersonKeys([old, old], indexKey)).Message.ShouldContain("twice");

    [Theory]
    [InlineData(0, "32 bytes")]
    [InlineData(31, "32 bytes")]
    public void A_key_of_another_length_is_refused(int bytes, string because) =>
        Should.Throw<FormatException>(() => new InstitutionKey(RandomNumberGenerator.GetBytes(bytes))).Message.ShouldContain(because);

    [Fact]
    public void A_key_that_nobody_drew_is_refused()
    {
        Should.Throw<FormatException>(() => new InstitutionKey(new byte[InstitutionKey.Bytes]));
        Should.Throw<FormatException>(() => new InstitutionKey([.. Enumerable.Repeat((byte)'a', 16), .. Enumerable.Repeat((byte)'b', 16)]));
        Should.Throw<FormatException>(() => new PersonKeys([], indexKey));
        Should.Throw<FormatException>(() => new PersonKeys([new InstitutionKey(indexKey)], indexKey)).Message.ShouldContain("another one");
    }

    private PersonKey NewPerson() => cipher.NewKey(Guid.CreateVersion7(), Guid.CreateVersion7());

    private static InstitutionKey NewKey() => new(RandomNumberGenerator.GetBytes(InstitutionKey.Bytes));
}
