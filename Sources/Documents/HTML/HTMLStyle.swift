/// The style sheet of the page: sober, dark on request, fit for paper.
enum HTMLStyle {
  static let css = """
    :root{color-scheme:light dark;--bg:#fff;--fg:#1c1c1c;--mute:#5c5c5c;--line:#d5d5d5;--soft:#f4f3f0;
    --link:#174a7c;--mark:#fff3cf;--take:#8a2b0d;--none:#2f5d3a;--open:#7a5b00;--hand:#fbeae3}
    @media (prefers-color-scheme:dark){:root{--bg:#17181a;--fg:#e4e2dd;--mute:#a3a09a;--line:#3b3d40;
    --soft:#212326;--link:#8fbbe8;--mark:#453a12;--take:#f0997a;--none:#93c9a1;--open:#e0bf62;
    --hand:#3a241c}}
    *{box-sizing:border-box}
    html{scroll-behavior:auto}
    body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,"Segoe UI",Roboto,
    "Noto Sans",Arial,sans-serif}
    a{color:var(--link)}
    a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,
    [tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem}
    .page{max-width:76rem;margin:0 auto;padding:1.5rem;display:grid;gap:0 2.5rem;
    grid-template-columns:minmax(0,1fr)}
    header h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .4rem}
    header p{margin:.1rem 0;color:var(--mute)}
    .head{font:13px/1.4 ui-monospace,"DejaVu Sans Mono",Consolas,monospace}
    nav{font-size:.92rem;margin:1.2rem 0}
    nav h2{font-size:.92rem;margin:0 0 .3rem;color:var(--mute);border:0;padding:0}
    nav ol{margin:0;padding-left:1.4rem;columns:2}
    nav li{break-inside:avoid}
    h2{font-size:1.35rem;margin:2.4rem 0 .7rem;padding-top:.6rem;border-top:1px solid var(--line)}
    h3{font-size:1.05rem;margin:1.6rem 0 .5rem;overflow-wrap:anywhere}
    p,li{max-width:48rem}
    ul.checks{list-style:none}
    p{margin:.6rem 0}ul{padding-left:1.3rem;margin:.6rem 0}li{margin:.3rem 0}
    code{font:.86em/1.4 ui-monospace,"DejaVu Sans Mono",Consolas,monospace;overflow-wrap:anywhere;
    background:var(--soft);padding:.05em .25em;border-radius:3px}
    bdi{overflow-wrap:anywhere}
    .u{font:600 .72em/1 ui-monospace,"DejaVu Sans Mono",monospace;color:var(--take);
    border:1px solid currentColor;border-radius:3px;padding:0 .2em}
    .verdict{border-left:5px solid var(--mute);background:var(--soft);padding:.7rem 1rem;margin:.8rem 0;
    max-width:50rem;font-size:1.06rem}
    .verdict b.word{display:block;font-size:.8rem;letter-spacing:.04em;text-transform:uppercase}
    .verdict.takeover,.verdict.impersonation{border-color:var(--take)}
    .verdict.takeover b.word,.verdict.impersonation b.word{color:var(--take)}
    .verdict.inconclusive{border-color:var(--open)}.verdict.inconclusive b.word{color:var(--open)}
    .verdict.none{border-color:var(--none)}.verdict.none b.word{color:var(--none)}
    .wide{overflow-x:auto;margin:.8rem 0}
    table{border-collapse:collapse;font-size:.9rem;width:100%}
    th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
    th{font-weight:600;color:var(--mute);border-bottom:2px solid var(--line);hyphens:auto}
    .n{text-align:right;font-variant-numeric:tabular-nums}
    td.n{white-space:nowrap}
    td{min-width:4.5rem}
    figure{margin:1rem 0;max-width:50rem}
    figure svg{display:block;width:100%;height:auto;background:#fff;padding:.6rem;
    border:1px solid var(--line);border-radius:4px}
    figcaption{font-size:.88rem;color:var(--mute);margin-top:.3rem}
    .quotes{list-style:none;padding:0;margin:.6rem 0;max-width:52rem}
    .quotes li,.row{max-width:none;margin:0;padding:.35rem .7rem;border-left:3px solid transparent;
    border-bottom:1px solid var(--line)}
    .quotes li.cited{border-left-color:var(--take);background:var(--mark)}
    .meta{font-size:.82rem;color:var(--mute);display:flex;flex-wrap:wrap;gap:0 .8rem}
    .meta b{color:var(--fg)}
    .text{white-space:pre-wrap;overflow-wrap:anywhere}
    .addr{font:.74rem/1.4 ui-monospace,"DejaVu Sans Mono",monospace;color:var(--mute);
    overflow-wrap:anywhere}
    #messages form{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:.6rem 0}
    #messages label{font-size:.82rem;color:var(--mute);display:grid;gap:.15rem}
    input,select,button{font:inherit;font-size:.95rem;color:var(--fg);background:var(--bg);
    border:1px solid var(--line);border-radius:4px;padding:.3rem .5rem;max-width:16rem}
    button{cursor:pointer;background:var(--soft)}
    #entry{width:7rem}
    #list{height:min(80vh,60rem);overflow-y:auto;border:1px solid var(--line);border-radius:4px;
    overflow-anchor:auto}
    .row.notice{background:var(--soft);font-style:italic}
    .row.hand{background:var(--hand)}
    .row.event{border-left-color:var(--open)}
    .row.onset{border-left-color:var(--take);border-top:2px solid var(--take)}
    .row.here{outline:2px solid var(--link);outline-offset:-2px;background:var(--mark)}
    .tag{font-size:.75rem;font-style:normal;color:var(--open);border:1px solid currentColor;
    border-radius:3px;padding:0 .3em}
    .small{font-size:.85rem;color:var(--mute)}
    footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.6rem}
    .paper{display:none}
    @media (min-width:66rem){.page{grid-template-columns:14.5rem minmax(0,1fr)}
    header{grid-column:1/3}nav{grid-column:1;position:sticky;top:1rem;align-self:start;
    max-height:calc(100vh - 2rem);overflow:auto}nav ol{columns:1}main{grid-column:2}
    footer{grid-column:1/3}main>section:first-child h2{margin-top:1rem}}
    @media print{@page{size:A4;margin:18mm 16mm 18mm 28mm}
    :root{--bg:#fff;--fg:#000;--mute:#444;--line:#999;--soft:#fff;--mark:#fff;--hand:#fff;
    --take:#000;--none:#000;--open:#000;--link:#000}
    body{font-size:10.5pt}.page{display:block;padding:0}nav,#viewer,.skip{display:none}
    .paper{display:block}h2{break-after:avoid}h3{break-after:avoid}tr,.quotes li,figure,.verdict{
    break-inside:avoid}.wide{overflow:visible}table{font-size:8.5pt}thead{display:table-header-group}
    a{text-decoration:none}}
    """
}
