import { syntheticRulebook } from "./synthetic.ts";
import { patternsOf } from "./patterns.ts";
import { compile, toColumns } from "../src/columns/index.ts";
import { toSql, factsTable, rowOf } from "../src/backends/sql/index.ts";
import { DuckDBInstance } from "@duckdb/node-api";
import { link } from "../src/rulebook/link.ts";
import { rules } from "../rules/index.ts";
import type { LinkedFormula } from "../src/rulebook/linked.ts";
const shipped = process.argv[2]==='shipped';
const unk = Number(process.argv[3]??0);
const r = shipped ? link(rules,{conduct:{from:"2019-05-01",to:"2019-05-01"},decided:"2024-12-20",court:"cand"}).periods[0]!.rulebook as any : syntheticRulebook();
const BLOCK=8192, TIMES=30, N=BLOCK*TIMES;
const pats=patternsOf(r,BLOCK,unk);
const raw:any=toColumns(r,pats);
const tile=(a:any)=>{const out=new a.constructor(N); for(let i=0;i<TIMES;i++) out.set(a,i*BLOCK); return out;};
const int=(a:any)=>Int32Array.from(a,(x:number)=>Number.isNaN(x)?-2147483648:x);
const cols:any=Object.fromEntries(Object.entries(raw).map(([k,c]:any)=>[k, c.low? tile(int(c.low)) : tile(c)]));
const cols64:any=Object.fromEntries(Object.entries(raw).map(([k,c]:any)=>[k, c.low? tile(c.low) : tile(c)]));
const planesOf=(c:Uint8Array)=>{const established=new Uint32Array(N/32),refuted=new Uint32Array(N/32); for(let i=0;i<N;i++){ if(c[i]===1) established[i>>5]!|=1<<(i&31); else if(c[i]===0) refuted[i>>5]!|=1<<(i&31);} return {established,refuted};};
const pcols:any=Object.fromEntries(Object.entries(cols).map(([k,c]:any)=>[k, r.facts.get(k).type==='boolean'? planesOf(c): c]));
const med=async(name:string,f:()=>any)=>{const t:number[]=[]; for(let i=0;i<9;i++){const c0=process.cpuUsage(); const s=performance.now(); await f(); t.push(performance.now()-s);} t.sort((a,b)=>a-b); console.log(name,'median',(t[4]!*1e6/N).toFixed(1),'min',(t[0]!*1e6/N).toFixed(1),'ns/pattern');};
for (const kernel of ['plain','simd'] as const){ const p=compile(r,{kernel}); 
 await med(kernel+' columns i32',()=>p.evaluateBatch(cols,{length:N}));
 await med(kernel+' columns f64',()=>p.evaluateBatch(cols64,{length:N}));
 await med(kernel+' bool planes in bytes out',()=>p.evaluateBatch(pcols,{length:N}));
 await med(kernel+' bool planes in planes out',()=>p.evaluatePlanes(pcols,{length:N}));
 const packed=p.pack(cols,{length:N});
 await med(kernel+' packed bytes out',()=>packed.evaluateBatch());
 await med(kernel+' packed planes out',()=>packed.evaluatePlanes());
}
const p=compile(r);
const t=p.toggler(pats[0] as any); const bools=p.facts.filter(f=>r.facts.get(f).type==='boolean');
for(let k=0;k<3;k++){ const s=performance.now(); let n=0; for(let i=0;i<1000;i++) for(const f of bools){ t.set(f,(i&1)===0); n++; } console.log('toggle',((performance.now()-s)*1e3/n).toFixed(3),'us'); }
// duckdb
const inst=await DuckDBInstance.create(':memory:',{autoinstall_known_extensions:'false',autoload_known_extensions:'false',threads:'2'}); const con=await inst.connect();
await con.run(factsTable(r,{dialect:'duckdb'}));
const rows=pats.map((q,i)=>({case_id:String(i),...rowOf(r,q as any)})) as any[];
const names=Object.keys(rows[0]);
const lit=(v:any)=>v===null||v===undefined?'NULL':typeof v==='boolean'?String(v):typeof v==='number'?String(v):`'${v}'`;
for(let i=0;i<BLOCK;i+=512) await con.run(`INSERT INTO facts (${names.map(n=>`"${n}"`)}) VALUES ${rows.slice(i,i+512).map(w=>`(${names.map(n=>lit(w[n]))})`).join(',')}`);
// native
const claims=p.addresses; const typeOf=(f:string)=>r.facts.get(f).type;
const q=(s:string)=>`"${s}"`;
const dayOf=(n:number)=>new Date(n*864e5).toISOString().slice(0,10);
const expr=(f:LinkedFormula,ref:(a:string)=>string):string=>{switch(f.form){case 'holds':return q(f.fact);case 'oneOf':return `${q(f.fact)} IN (${f.values.map(v=>`'${v}'`)})`;case 'atLeast':return typeOf(f.fact)==='date'?`${q(f.fact)} >= DATE '${dayOf(f.threshold)}'`:`${q(f.fact)} >= ${f.threshold}`;case 'refer':return ref(f.address);case 'not':return `(NOT ${expr(f.part,ref)})`;case 'all':return '('+f.parts.map(x=>expr(x,ref)).join(' AND ')+')';case 'any':return '('+f.parts.map(x=>expr(x,ref)).join(' OR ')+')';case 'settledBy':return `CASE WHEN ${expr(f.establishing,ref)} THEN true WHEN ${expr(f.refuting,ref)} THEN false END`;}};
const byA=new Map(r.definitions.map((d:any)=>[d.address,d.formula])) as Map<string,LinkedFormula>;
const inl=(a:string):string=>expr(byA.get(a)!,inl);
const type=(f:any)=>f.type==='boolean'?'BOOLEAN':f.type==='enum'?'TEXT':f.type==='date'?'DATE':'INTEGER';
const enumT=process.argv[4]==='enum';
if(enumT) for(const f of r.facts.values()) if(f.type==='enum') await con.run(`CREATE TYPE "t_${f.name}" AS ENUM (${f.values.map((v:string)=>`'${v}'`)})`);
await con.run(`CREATE TABLE native (${[...r.facts.values()].map((f:any)=>`${q(f.name)} ${enumT&&f.type==='enum'?`"t_${f.name}"`:type(f)}`)})`);
for(let i=0;i<TIMES;i++) await con.run(`INSERT INTO native SELECT ${[...r.facts.values()].map((f:any)=>q(names.includes(f.name)?f.name:f.name+(f.type==='date'?'_from':'_min')))} FROM facts WHERE CAST(case_id AS INTEGER) < ${BLOCK}`);
const inlined=`SELECT ${claims.map((c:any,i:number)=>`${inl(c)} AS c${i}`).join(',\n')} FROM native`;
console.log('sql',inlined.length);
// CTE: one step per level of shared definitions
const refs=new Set<string>(); const walk=(f:any)=>{ if(f.form==='refer') refs.add(f.address); for(const x of [...(f.parts??[]),f.part,f.establishing,f.refuting].filter(Boolean)) walk(x); };
const needed=new Set<string>(); const visit=(a:string)=>{ if(needed.has(a)) return; needed.add(a); const go=(f:any)=>{ if(f.form==='refer') visit(f.address); for(const x of [...(f.parts??[]),f.part,f.establishing,f.refuting].filter(Boolean)) go(x); }; go(byA.get(a)!); }; claims.forEach(visit);
const own=(p:string,e:string)=>e!==p&&e.split('#')[0]===p.split('#')[0];
const shared=new Set<string>(); for(const a of needed){ const go=(f:any)=>{ if(f.form==='refer'&&!own(a,f.address)) shared.add(f.address); for(const x of [...(f.parts??[]),f.part,f.establishing,f.refuting].filter(Boolean)) go(x); }; go(byA.get(a)!); }
const level=new Map<string,number>(); const lev=(a:string):number=>{ if(level.has(a)) return level.get(a)!; let m=0; const go=(f:any)=>{ if(f.form==='refer'){ m=Math.max(m, lev(f.address)+(shared.has(f.address)?1:0)); } for(const x of [...(f.parts??[]),f.part,f.establishing,f.refuting].filter(Boolean)) go(x); }; go(byA.get(a)!); level.set(a,m); return m; };
const inl2=(a:string):string=>expr(byA.get(a)!,(x)=>shared.has(x)?q(x):inl2(x));
const max=Math.max(...[...shared].map(lev));
let sql='WITH '; let from='native'; const parts=[]; for(let l=0;l<=max;l++){ const here=[...shared].filter(a=>lev(a)===l); if(!here.length) continue; parts.push(`l${l} AS (SELECT *, ${here.map(a=>`${inl2(a)} AS ${q(a)}`)} FROM ${from})`); from=`l${l}`; }
const cte=`${parts.length?'WITH '+parts.join(',\n'):''} SELECT ${claims.map((c:any,i:number)=>`${shared.has(c)?q(c):inl2(c)} AS c${i}`)} FROM ${from}`;
console.log('shared',shared.size,'levels',max+1,'cte',cte.length);
for(const [n,s] of [['inlined',inlined],['cte',cte]] as const){
 await con.run("SET threads=2");
 await med('duckdb native '+n+' run',()=>con.run(s));
 await con.run("SET preserve_insertion_order=false"); await med('duckdb native '+n+' unordered',()=>con.run(s)); await con.run("SET preserve_insertion_order=true");
 await med('duckdb native '+n+' CTAS',()=>con.run('CREATE OR REPLACE TEMP TABLE o AS '+s));
 await med('duckdb native '+n+' stream',async()=>{const res=await con.stream(s); let c; let n=0; while((c=await res.fetchChunk())&&c.rowCount>0) n+=c.rowCount; if(n!==N) throw 1;});
 await con.run("SET threads=1"); await med('duckdb native '+n+' 1 thread',()=>con.run(s)); await con.run("SET threads=2");
 await med('duckdb native '+n+' agg',()=>con.run(`SELECT ${claims.map((_,i)=>`count_if(c${i})`)} FROM (${s})`));
}
