/** How the platform's own plain pages look: type, colours and focus after the Digital Agency's design system. */
export const pageStyle = `
body { font-family: "Noto Sans JP", "Noto Sans CJK JP", sans-serif; font-size: 1rem; line-height: 1.7; letter-spacing: .02em; color: #1a1a1a; background: #fff; margin: 0; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.4; margin: 0 0 1rem; } h1 span { font-size: 1.25rem; font-weight: 400; }
h2 { font-size: 1.5rem; line-height: 1.5; margin: 3rem 0 .5rem; } h3 { font-size: 1.125rem; line-height: 1.6; margin: 1.5rem 0 .25rem; } h2 span, h3 span { font-weight: 400; }
[lang=en] { color: #4d4d4d; } p { margin: .5rem 0; } ul { padding: 0; margin: .5rem 0; list-style: none; } code { font-size: 1rem; overflow-wrap: anywhere; }
a { color: #0017c1; text-underline-offset: .1875rem; } a:hover { text-decoration-thickness: .1875rem; } a:visited { color: #0017c1; }
button, a.step { display: block; width: 100%; box-sizing: border-box; min-height: 2.75rem; text-align: left; font: inherit; color: #1a1a1a; background: #fff; border: 1px solid #767676; border-radius: .5rem; padding: .625rem 1rem; margin: .5rem 0; cursor: pointer; text-decoration: none; }
a.step strong { color: #0017c1; text-decoration: underline; text-underline-offset: .1875rem; }
button:hover, a.step:hover { background: #f2f2f2; } :focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
.here { border-left: .5rem solid #0017c1; padding: .5rem 1rem; background: #f8f8fb; margin: 1rem 0; } .here button { width: auto; }
@media (min-width: 48rem) { .many { display: grid; grid-template-columns: repeat(2, 1fr); gap: 0 1rem; } }
`;
