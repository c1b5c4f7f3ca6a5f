using System.Numerics;
using System.Runtime.CompilerServices;

namespace Depesche.Rendering.Templates;

/// <summary>A value that a template computes with: null, truth, number, text, safe markup, model or list.</summary>
public readonly struct TemplateValue
{
    private static readonly object SingleMark = new();
    private readonly object? reference;
    private readonly long bits;

    private TemplateValue(TemplateValueKind kind, object? reference, long bits)
    {
        Kind = kind;
        this.reference = reference;
        this.bits = bits;
    }

    /// <summary>What it is.</summary>
    public TemplateValueKind Kind { get; }

    /// <summary>The truth of a <see cref="TemplateValueKind.Bool"/>.</summary>
    public bool AsBool => bits != 0;

    /// <summary>The number of an <see cref="TemplateValueKind.Whole"/>.</summary>
    public long AsWhole => bits;

    /// <summary>The number of a <see cref="TemplateValueKind.Fraction"/>.</summary>
    public double AsFraction => BitConverter.Int64BitsToDouble(bits);

    /// <summary>The model of a <see cref="TemplateValueKind.Model"/>; nothing but a model has this kind, so that it need not be asked.</summary>
    internal TemplateModel AsModel => Unsafe.As<TemplateModel>(reference)!;

    /// <summary>The text, markup, model, list or any other object behind it.</summary>
    public object? Reference => reference;

    /// <summary>A text; null becomes null.</summary>
    public static implicit operator TemplateValue(string? text) => text is null ? default : new(TemplateValueKind.Text, text, 0);

    /// <summary>Safe markup; null becomes null.</summary>
    public static implicit operator TemplateValue(Html? markup) => markup is null ? default : new(TemplateValueKind.Html, markup, 0);

    /// <summary>A truth.</summary>
    public static implicit operator TemplateValue(bool truth) => new(TemplateValueKind.Bool, null, truth ? 1 : 0);

    /// <summary>A whole number.</summary>
    public static implicit operator TemplateValue(int number) => new(TemplateValueKind.Whole, null, number);

    /// <summary>A whole number.</summary>
    public static implicit operator TemplateValue(long number) => new(TemplateValueKind.Whole, null, number);

    /// <summary>A number.</summary>
    public static implicit operator TemplateValue(double number) => new(TemplateValueKind.Fraction, null, BitConverter.DoubleToInt64Bits(number));

    /// <summary>A model; null becomes null.</summary>
    public static implicit operator TemplateValue(TemplateModel? model) => model is null ? default : new(TemplateValueKind.Model, model, 0);

    /// <summary>A list of models.</summary>
    public static TemplateValue List(IReadOnlyList<TemplateModel> models) => new(TemplateValueKind.List, models, 0);

    /// <summary>A list of texts.</summary>
    public static TemplateValue List(IReadOnlyList<string> texts) => new(TemplateValueKind.List, texts, 0);

    /// <summary>Whether this is text that stands in a template itself, or was computed from nothing but such text, and so needs no escaping.</summary>
    internal bool IsTrusted => Kind is not TemplateValueKind.Text || bits != 0;

    /// <summary>A number of 32 bits, which is written with fewer digits.</summary>
    internal static TemplateValue Single(double number) => new(TemplateValueKind.Fraction, SingleMark, BitConverter.DoubleToInt64Bits((float)number));

    /// <summary>Whether a fraction has only 32 bits.</summary>
    internal bool IsSingle => ReferenceEquals(reference, SingleMark);

    /// <summary>A decimal number.</summary>
    internal static TemplateValue Exact(decimal number) => new(TemplateValueKind.Exact, number, 0);

    /// <summary>A whole number of any size.</summary>
    internal static TemplateValue Integer(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? (long)number : new TemplateValue(TemplateValueKind.Big, number, 0);

    /// <summary>Text of the template's own author.</summary>
    internal static TemplateValue Trusted(string text) => new(TemplateValueKind.Text, text, 1);

    /// <summary>Text that is as trusted as what it was computed from.</summary>
    internal static TemplateValue Text(string text, bool trusted) => new(TemplateValueKind.Text, text, trusted ? 1 : 0);

    /// <summary>Any other object that the engine itself makes: a range, a literal list or object, a function.</summary>
    internal static TemplateValue Of(TemplateValueKind kind, object reference) => new(kind, reference, 0);
}
