/** The look of the html page; light and dark from the reader's system, or as toggled. */
export const pageStyle = `
:root{color-scheme:light dark;--ground:light-dark(#fff,#14171c);--raised:light-dark(#f5f6f8,#1b1f26);--ink:light-dark(#1c2129,#dfe4ea);--quiet:light-dark(#5c6675,#8f9aaa);--line:light-dark(#dfe3e8,#2b313a);--mark:light-dark(#e8f0fe,#20304a);--in:light-dark(#6b3fb3,#b794f6);--out:light-dark(#0b6bcb,#63b3ff);--good:light-dark(#17713b,#5fcf8a);--bad:light-dark(#b3261e,#ff8a80);--bad-ground:light-dark(#fdecea,#3a1d1d);--warn:light-dark(#8a5a00,#e6b450);--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:14px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
header{flex:none;background:var(--raised);border-bottom:1px solid var(--line);position:sticky;top:0;z-index:2}
.bar{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:8px 16px 0}
.grow{flex:1}
h1{font-size:16px;margin:0 8px 0 0;font-weight:650}
.quiet{color:var(--quiet);font-variant-numeric:tabular-nums}
button,select,input[type=search]{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:6px;padding:4px 10px;min-height:30px}
button{cursor:pointer}
button:hover{border-color:var(--quiet)}
button:focus-visible,select:focus-visible,input:focus-visible{outline:2px solid var(--out);outline-offset:1px}
input[type=search]{flex:1 1 240px;max-width:420px}
.choice{display:inline-flex}
.choice button{border-radius:0;margin-left:-1px}
.choice button:first-child{border-radius:6px 0 0 6px;margin-left:0}
.choice button:last-child{border-radius:0 6px 6px 0}
.choice button[aria-pressed=true]{background:var(--mark);border-color:var(--out);z-index:1;position:relative}
.check{display:inline-flex;gap:6px;align-items:center;user-select:none}
.columns,.row{display:grid;grid-template-columns:118px 92px minmax(150px,220px) minmax(0,1fr) minmax(90px,170px) 84px;gap:12px;align-items:center;padding:0 16px}
.columns{padding-right:calc(16px + var(--bar,0px));color:var(--quiet);font-size:12px;padding-top:8px;padding-bottom:5px}
.columns span:last-child,.latency{text-align:right}
main{flex:1;overflow-y:auto;position:relative;outline:none;overflow-anchor:none}
#space{position:relative}
.item{position:absolute;left:0;right:0;top:0;border-bottom:1px solid var(--line)}
.row{height:33px;cursor:default}
.row>*{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.item:hover>.row{background:var(--raised)}
.item.current>.row{background:var(--mark);box-shadow:inset 3px 0 var(--out)}
.item.bad>.row{background:var(--bad-ground)}
.item.bad.current>.row{box-shadow:inset 3px 0 var(--bad)}
.time{font-variant-numeric:tabular-nums;color:var(--quiet)}
.way{font-size:12px;font-weight:600}
.in .way{color:var(--in)}
.out .way{color:var(--out)}
.action{font-weight:600}
.summary{color:var(--quiet)}
.latency{font-variant-numeric:tabular-nums;color:var(--quiet)}
.latency.slow{color:var(--warn);font-weight:600}
.good .status{color:var(--good)}
.bad .status{color:var(--bad);font-weight:600}
.wait .status,.note .action{color:var(--warn)}
.day{color:var(--quiet)}
.detail{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr));gap:12px;padding:4px 16px 14px}
.side{border:1px solid var(--line);border-radius:8px;background:var(--raised);min-width:0}
.side h2{display:flex;gap:8px;align-items:baseline;font-size:12px;font-weight:600;margin:0;padding:6px 10px;border-bottom:1px solid var(--line)}
.side h2 .quiet{font-weight:400;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.side h2 button{margin-left:auto;min-height:0;padding:1px 8px;font-size:12px}
.side.bad{border-color:var(--bad)}
.json{font:12.5px/1.5 var(--mono);padding:8px 10px;overflow:auto;max-height:60vh;white-space:pre-wrap;overflow-wrap:anywhere}
.json details{padding-left:1.1em}
.json summary{margin-left:-1.1em;cursor:pointer;color:var(--quiet)}
.json .leaf{padding-left:1.1em}
.json .name{color:var(--out)}
.json .string{color:var(--good)}
.json .number{color:var(--in)}
.json .word{color:var(--warn)}
#nothing{padding:32px;text-align:center;color:var(--quiet);position:absolute;left:0;right:0;top:40%}
footer{flex:none;padding:5px 16px;color:var(--quiet);font-size:12px;border-top:1px solid var(--line);background:var(--raised);overflow:hidden;white-space:nowrap}
kbd{font:11px var(--mono);border:1px solid var(--line);border-radius:4px;padding:0 4px;margin:0 2px 0 8px;background:var(--ground)}
@media (max-width:760px){.columns{display:none}.row{grid-template-columns:62px 20px minmax(0,1fr) minmax(70px,auto);gap:8px}.row .summary,.row .latency{display:none}.way span{display:none}footer{display:none}}
@media print{header,footer{position:static}main{overflow:visible}}
`;
