local function try(s) local f, m = load(s, "=s") print(f and "ok" or m) end
try("goto x") -- expect: s:1: no visible label 'x' for <goto> at line 1
try("do goto x end") -- expect: s:1: no visible label 'x' for <goto> at line 1
try("goto x; do ::x:: end") -- expect: s:1: no visible label 'x' for <goto> at line 1
try("do ::x:: end goto x") -- expect: s:1: no visible label 'x' for <goto> at line 1
try("::x:: ::x::") -- expect: s:1: label 'x' already defined on line 1
try("::x::\n\n::x::") -- expect: s:3: label 'x' already defined on line 3
try("do ::x:: end ::x::") -- expect: ok
try("::x:: do ::x:: end") -- expect: s:1: label 'x' already defined on line 1
try("goto x; local a; ::x:: print(a)") -- expect: s:1: <goto x> at line 1 jumps into the scope of local 'a'
try("goto x; local a; ::x::") -- expect: ok
try("goto x; local a; ::x:: ;") -- expect: ok
try("goto x; local a; ::x:: ::y:: ; ; ::z::") -- expect: ok
try("do goto x; local a; ::x:: end") -- expect: ok
try("do goto x; local a; ::x:: a = 1 end") -- expect: s:1: <goto x> at line 1 jumps into the scope of local 'a'
try("repeat goto x; local a; ::x:: until a") -- expect: s:1: <goto x> at line 1 jumps into the scope of local 'a'
try("repeat goto x; local a; ::x:: until true") -- expect: s:1: <goto x> at line 1 jumps into the scope of local 'a'
try("goto x; local function f() end ::x:: f()") -- expect: s:1: <goto x> at line 1 jumps into the scope of local 'f'
try("goto x; local a <const> = 1; ::x:: return a") -- expect: s:1: <goto x> at line 1 jumps into the scope of local 'a'
try("function f() goto x end ::x::") -- expect: s:1: no visible label 'x' for <goto> at line 1
try("::x:: function f() goto x end") -- expect: s:1: no visible label 'x' for <goto> at line 1
try("for i = 1, 2 do goto continue; local x; ::continue:: end") -- expect: ok
try("while true do goto continue end ::continue::") -- expect: ok
try("if x then goto y else ::y:: end") -- expect: s:1: no visible label 'y' for <goto> at line 1
try("if x then ::y:: else goto y end") -- expect: s:1: no visible label 'y' for <goto> at line 1
try("break") -- expect: s:1: break outside loop at line 1
try("if x then break end") -- expect: s:1: break outside loop at line 1
try("while true do function f() break end end") -- expect: s:1: break outside loop at line 1
try("repeat if x then break end until y") -- expect: ok
try("for i = 1, 2 do end break") -- expect: s:1: break outside loop at line 1
try("goto continue; for i = 1, 2 do ::continue:: end") -- expect: s:1: no visible label 'continue' for <goto> at line 1
try("goto goto") -- expect: s:1: <name> expected near 'goto'
try("::a:: goto a; ::b:: goto b; goto c") -- expect: s:1: no visible label 'c' for <goto> at line 1
try("\n\ngoto far\n\n") -- expect: s:5: no visible label 'far' for <goto> at line 3
try("do\n do\n goto deep\n end\nend\n") -- expect: s:6: no visible label 'deep' for <goto> at line 3
