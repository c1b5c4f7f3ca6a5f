namespace Depesche.Dating;

/// <summary>What a word can be as a verb.</summary>
[Flags]
internal enum VerbClass
{
    None = 0,

    /// <summary>wird, werden.</summary>
    Werden = 1,

    /// <summary>wurde, wurden.</summary>
    Wurde = 2,

    /// <summary>würde, würden.</summary>
    Wuerde = 4,

    /// <summary>hat, haben, habe, ist, sind, sei.</summary>
    PerfectAuxiliary = 8,

    /// <summary>hatte, hatten, war, waren.</summary>
    PastAuxiliary = 16,

    /// <summary>hätte, wäre, könnte: possible or wished for.</summary>
    Irreal = 32,

    /// <summary>soll, will, möchte, dürfte.</summary>
    Modal = 64,

    /// <summary>sollte, wollte.</summary>
    PastModal = 128,

    /// <summary>kann, muss, darf: say nothing of the time.</summary>
    OtherModal = 256,

    /// <summary>kam, sagte: finite and past.</summary>
    Preterite = 512,

    /// <summary>Participle II.</summary>
    Participle = 1024,

    /// <summary>trifft, reist: plain present of motion, meeting or schedule.</summary>
    Scheduled = 2048,

    /// <summary>plant, kündigt, beabsichtigt: announces.</summary>
    Announcing = 4096,

    /// <summary>Any other plain present.</summary>
    Present = 8192,

    /// <summary>sagte, teilte, erklärte, meldet: reports what was said.</summary>
    Reporting = 16384,

    /// <summary>geplant, vorgesehen, angesetzt: a participle that points ahead.</summary>
    Planned = 32768,

    /// <summary>Infinitive, or the same form of the present plural.</summary>
    Infinitive = 65536,

    /// <summary>worden, gewesen.</summary>
    Done = 131072,

    /// <summary>hat, haben …: the half of the perfect that is not sein.</summary>
    Have = 262144,

    /// <summary>bestreitet, dementiert.</summary>
    Denying = 524288,

    /// <summary>Marks in a cache that the word was looked at.</summary>
    Known = 1048576,

    /// <summary>Infinitive or participle of one form (übergeben, erhalten): a participle beside haben or sein.</summary>
    EitherForm = 2097152,

    /// <summary>A plain present that news uses of what is done on the day: verlangt, unterzeichnet, verkündet.</summary>
    Act = 4194304,

    /// <summary>A participle whose perfect takes "sein": gelandet, zurückgekehrt.</summary>
    Moved = 8388608,

    /// <summary>Sets a term, so that "bis Freitag" beside it is ahead: verlängert, gefordert.</summary>
    Prospective = 16777216,

    /// <summary>Any finite form.</summary>
    Finite = Werden | Wurde | Wuerde | PerfectAuxiliary | PastAuxiliary | Irreal | Modal | PastModal | OtherModal | Preterite | Scheduled | Announcing | Present,
}
