#!/usr/bin/env bash
# Scores the built tool with the evaluation data beside the repository: evaluate.sh TOOL.dll SHARED WORK
set -euo pipefail
export PYTHONDONTWRITEBYTECODE=1
tool=$1 shared=$2 work=$3
depesche() { dotnet "$tool" "$@"; }
echo "── the five articles"
depesche build --content "$shared/articles" --output "$work/five" --quiet || true
python3 "$shared/eval/chronicle/score_events.py" "$shared/gold/timeline.json" "$work/five/data" --list
cd "$shared/eval/dating"
./score.sh seeds_gold --site "$work/five/data" | grep -E "ALL|publication"
python3 - "$shared/articles" > "$work/names.in" <<'END'
import glob, json, os, sys
for file in sorted(glob.glob(sys.argv[1] + "/*.txt")):
    print(json.dumps({"id": os.path.basename(file), "text": open(file, encoding="utf-8").read()}))
END
depesche annotate < "$work/names.in" > "$work/names.out"
python3 ../entities/score_entities.py --gold ../entities/seeds_linked.jsonl --pred "$work/names.out" --min-confidence 0.6 | grep -E "overall|role|actor"
echo "── newspapers, day given, then only the month"
./score.sh krauts_dev -- dotnet "$tool" annotate | grep ALL
./score.sh krauts_dev --anchor month -- dotnet "$tool" annotate | grep ALL
