using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal abstract partial record Statement
{
    /// <summary>A block for every item of a list; with <paramref name="Columns"/> each becomes a cell of a table.</summary>
    internal sealed record For(TextSpan Span, Expression Variable, Expression List, Expression? Offset, Expression? Limit, Expression? Columns, bool IsReversed, Statement[] Body, Statement[] Else) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            var value = List.Evaluate(state);
            if (state.IsPlain && value.Kind == TemplateValueKind.Text)
            {
                value = TemplateList.Of(ValueText.Of(value).Select(unit => (TemplateValue)unit.ToString()));
            }

            if (value.Kind is not (TemplateValueKind.List or TemplateValueKind.Null or TemplateValueKind.Map))
            {
                Members.Wrong(state, List.Span, $"for needs a list, not {ValueText.KindOf(value)}");
                return;
            }

            var list = new ListView(value.Kind == TemplateValueKind.Map ? Pairs.Of((TemplateMap)value.Reference!) : value.Reference);
            var offset = Number(state, Offset, 0);
            var count = (int)Math.Clamp(Math.Min(Number(state, Limit, int.MaxValue), list.Count - offset), 0, int.MaxValue);
            if (count == 0)
            {
                ExecuteAll(Else, state);
                return;
            }

            var loop = state.EnterLoop(count);
            loop.Columns = Columns is null ? 0 : Math.Max(1, Number(state, Columns, 1));
            if (Variable is Expression.Global global)
            {
                RunGlobal(state, global.Symbol, list, (int)offset, count, loop);
            }
            else
            {
                RunLocal(state, ((Expression.Local)Variable).Place(state), list, (int)offset, count, loop);
            }

            state.LeaveLoop(loop);
        }

        private void RunGlobal(RenderState state, int symbol, in ListView list, int offset, int count, LoopState loop)
        {
            var before = state.Variables.At(symbol);
            for (var i = 0; i < count; i++)
            {
                ref var variable = ref state.Variables.At(symbol);
                variable.Depth = state.Variables.Depth;
                variable.IsReadOnly = false;
                variable.Value = Next(state.Set.UsesChanged, loop, list, offset, i, count);
                if (!Round(state, loop))
                {
                    break;
                }
            }

            state.Variables.At(symbol) = before;
        }

        private void RunLocal(RenderState state, int place, in ListView list, int offset, int count, LoopState loop)
        {
            if (place < 0)
            {
                return;
            }

            var before = state[place];
            for (var i = 0; i < count; i++)
            {
                state[place] = Next(state.Set.UsesChanged, loop, list, offset, i, count);
                if (!Round(state, loop))
                {
                    break;
                }
            }

            state[place] = before;
        }

        private TemplateValue Next(bool remembers, LoopState loop, in ListView list, int offset, int i, int count)
        {
            loop.Index = i;
            var value = list[IsReversed ? offset + count - 1 - i : offset + i];
            if (remembers)
            {
                loop.Previous = loop.Current;
                loop.Current = value;
            }

            return value;
        }

        private bool Round(RenderState state, LoopState loop)
        {
            if (loop.Columns == 0)
            {
                ExecuteAll(Body, state);
            }
            else
            {
                RunCell(state, loop);
            }

            if (state.Flow == Flow.Continue)
            {
                state.Flow = Flow.None;
            }

            if (state.Flow == Flow.None)
            {
                return true;
            }

            if (state.Flow == Flow.Break)
            {
                state.Flow = Flow.None;
            }

            return false;
        }

        private void RunCell(RenderState state, LoopState loop)
        {
            var (row, column) = Math.DivRem(loop.Index, loop.Columns);
            state.Out.Write((column == 0 ? $"<tr class=\"row{row + 1}\">" : "").AsSpan());
            state.Out.Write($"<td class=\"col{column + 1}\">".AsSpan());
            ExecuteAll(Body, state);
            state.Out.Write("</td>"u8);
            state.Out.Write(column == loop.Columns - 1 || loop.Index == loop.Length - 1 ? "</tr>\n"u8 : ""u8);
        }

        private static long Number(RenderState state, Expression? expression, long otherwise)
        {
            if (expression is null)
            {
                return otherwise;
            }

            var value = expression.Evaluate(state);
            if (Numbers.TryWhole(value, out var number))
            {
                return Math.Max(0, number);
            }

            Members.Wrong(state, expression.Span, $"a whole number is needed here, not {ValueText.KindOf(value)}");
            return otherwise;
        }
    }

    /// <summary>A block as long as a condition holds.</summary>
    internal sealed record While(TextSpan Span, Expression Condition, Statement[] Body) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            var loop = state.EnterLoop(-1);
            while (state.Flow == Flow.None && state.Spend(1, Span) && Condition.IsTrue(state))
            {
                ExecuteAll(Body, state);
                loop.Index++;
                if (state.Flow == Flow.Continue)
                {
                    state.Flow = Flow.None;
                }
            }

            if (state.Flow == Flow.Break)
            {
                state.Flow = Flow.None;
            }

            state.LeaveLoop(loop);
        }
    }
}
