// The peers' figures: survey-core scores ten items after each answer, json-logic-js evaluates 200 rules of 6
// conditions. Prints one line of JSON, microseconds.
// usage: node measure.js QUESTIONNAIRE.json MODULES_FOLDER
"use strict";
const fs = require("fs");
const path = require("path");

const [questionnaireFile, modules] = process.argv.slice(2);
const load = (name) => require(path.join(modules, "node_modules", name));

function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
}

/** Median microseconds of one call, after the compiler has seen it often. */
function measure(call, warmUp, repeats) {
    for (let i = 0; i < warmUp; ++i) call(i);
    const times = [];
    for (let i = 0; i < repeats; ++i) {
        const begin = process.hrtime.bigint();
        call(i);
        times.push(Number(process.hrtime.bigint() - begin) / 1000);
    }
    return median(times);
}

const questionnaire = JSON.parse(fs.readFileSync(questionnaireFile, "utf8"));
// Barriers carry no weight anywhere; the ten others are asked and scored.
const items = questionnaire.items.filter((item) => item.id !== "barriers");

/** The points of an option: its log-odds of springboard to career, as far as it has chances. */
function points(option) {
    return option.chances ? Math.log(option.chances.springboard / option.chances.career) : 0;
}

function term(item, option) {
    const operator = item.form === "ticks" ? "contains" : "=";
    return `iif({${item.id}} ${operator} '${option.id}', ${points(option).toFixed(6)}, 0)`;
}

function scoreOneAnswer() {
    const { Model } = load("survey-core");
    const expression = items.flatMap((item) => item.options.map((option) => term(item, option))).join(" + ");
    const survey = new Model({
        elements: items.map((item) => ({
            type: item.form === "ticks" ? "checkbox" : "radiogroup",
            name: item.id,
            choices: item.options.map((option) => option.id),
        })),
        calculatedValues: [{ name: "total", expression }],
    });
    const answer = (item, i) => {
        const id = item.options[i % item.options.length].id;
        return item.form === "ticks" ? [id] : id;
    };
    const expected = (i) =>
        items.reduce((sum, item) => sum + points(item.options[i % item.options.length]), 0);
    items.forEach((item) => survey.setValue(item.id, answer(item, 0)));
    if (Math.abs(survey.getVariable("total") - expected(0)) > 1e-3)
        throw new Error(`survey-core does not score: ${survey.getVariable("total")}, expected ${expected(0)}`);
    let read = 0;
    const time = measure((i) => {
        const item = items[i % items.length];
        // Never the value that is there already: that would be no answer.
        survey.setValue(item.id, answer(item, Math.floor(i / items.length) + 1));
        read += survey.getVariable("total");
    }, 2000, 2001);
    if (!Number.isFinite(read)) throw new Error("survey-core lost its total");
    return time;
}

function evaluateRules() {
    const logic = load("json-logic-js");
    const facts = { months: 19, hours: 36, age: 31, score: 3, held: ["ccma", "bls-card"], state: "UT" };
    const rule = (i) => ({
        and: [
            { ">=": [{ var: "months" }, i % 19] },
            { ">=": [{ var: "hours" }, i % 36] },
            { ">=": [{ var: "age" }, 18] },
            { ">=": [{ var: "score" }, i % 3] },
            { in: ["ccma", { var: "held" }] },
            { "==": [{ var: "state" }, "UT"] },
        ],
    });
    const rules = Array.from({ length: 200 }, (_, i) => rule(i));
    const held = () => rules.reduce((count, each) => count + (logic.apply(each, facts) ? 1 : 0), 0);
    // All hold, so that no condition is left out by short-circuit.
    if (held() !== rules.length) throw new Error("json-logic-js decides otherwise");
    return measure(held, 2000, 2001);
}

console.log(JSON.stringify({ surveyAnswer: scoreOneAnswer(), logicRules: evaluateRules() }));
