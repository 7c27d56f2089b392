local function try(s) local f, m = load(s, "=s") print(f and "ok" or m) end
try("local x <const> = 1; x = 2") -- expect: s:1: attempt to assign to const variable 'x'
try("local x <const> = 1\n\nx = 2") -- expect: s:3: attempt to assign to const variable 'x'
try("local x <const> = 1; x.y = 2") -- expect: ok
try("local x <const> = {}; x.y = 2") -- expect: ok
try("local x <const>, y = 1; y = 2") -- expect: ok
try("local x, y <const> = 1; y = 2") -- expect: s:1: attempt to assign to const variable 'y'
try("local x <close> = nil; x = nil") -- expect: s:1: attempt to assign to const variable 'x'
try("local x <const> = 1; function f() x = 1 end") -- expect: s:1: attempt to assign to const variable 'x'
try("local x <const> = 1; function x() end") -- expect: s:1: attempt to assign to const variable 'x'
try("local x <const> = {}; function x.f() end") -- expect: ok
try("local x <const> = 1; local x; x = 2") -- expect: ok
try("local x <const> = 1; do local x; x = 2 end x = 3") -- expect: s:1: attempt to assign to const variable 'x'
try("local x <const> = 1; for x = 1, 2 do x = 3 end") -- expect: ok
try("local x <const> = 1; local function f(x) x = 2 end") -- expect: ok
try("local x <const> = 1; a, x = 1, 2") -- expect: s:1: attempt to assign to const variable 'x'
try("local x <const> = 1; x, a = 1, 2") -- expect: s:1: attempt to assign to const variable 'x'
try("local _ENV <const> = {}; x = 1; _ENV = 2") -- expect: s:1: attempt to assign to const variable '_ENV'
try("local x <foo> = 1") -- expect: s:1: unknown attribute 'foo'
try("local x <CONST> = 1") -- expect: s:1: unknown attribute 'CONST'
try("local x <const> <close> = 1") -- expect: s:1: unexpected symbol near '<'
try("local x<const>=1 return x") -- expect: s:1: '>' expected near '>='
try("local x < const > = 1 return x") -- expect: ok
try("local x <close>, y <close> = nil, nil") -- expect: s:1: multiple to-be-closed variables in local list
try("local x <close>, y <const> = nil, nil") -- expect: ok
try("local function f <const> () end") -- expect: s:1: '(' expected near '<'
try("for i <const> = 1, 2 do end") -- expect: s:1: '=' or 'in' expected near '<'
try("local <const> x = 1") -- expect: s:1: <name> expected near '<'
