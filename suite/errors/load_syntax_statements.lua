local function try(s) print((select(2, load(s, "=s")))) end
try("x") -- expect: s:1: syntax error near <eof>
try("x =") -- expect: s:1: unexpected symbol near <eof>
try("= 1") -- expect: s:1: unexpected symbol near '='
try("local") -- expect: s:1: <name> expected near <eof>
try("local 1") -- expect: s:1: <name> expected near '1'
try("local x = ") -- expect: s:1: unexpected symbol near <eof>
try("local function") -- expect: s:1: <name> expected near <eof>
try("local function f") -- expect: s:1: '(' expected near <eof>
try("local function f(") -- expect: s:1: <name> or '...' expected near <eof>
try("local function f(a,") -- expect: s:1: <name> or '...' expected near <eof>
try("local function f(a b)") -- expect: s:1: ')' expected near 'b'
try("local function f(...,a) end") -- expect: s:1: ')' expected near ','
try("function") -- expect: s:1: <name> expected near <eof>
try("function f.1() end") -- expect: s:1: '(' expected near '.1'
try("function f:a.b() end") -- expect: s:1: '(' expected near '.'
try("function f:a:b() end") -- expect: s:1: '(' expected near ':'
try("function f[1]() end") -- expect: s:1: '(' expected near '['
try("if") -- expect: s:1: unexpected symbol near <eof>
try("if x") -- expect: s:1: 'then' expected near <eof>
try("if x then") -- expect: s:1: 'end' expected near <eof>
try("if x then else") -- expect: s:1: 'end' expected near <eof>
try("if x then elseif") -- expect: s:1: unexpected symbol near <eof>
try("if x then else elseif y then end") -- expect: s:1: 'end' expected near 'elseif'
try("while") -- expect: s:1: unexpected symbol near <eof>
try("while x") -- expect: s:1: 'do' expected near <eof>
try("while x do") -- expect: s:1: 'end' expected near <eof>
try("while true do\n\n") -- expect: s:3: 'end' expected (to close 'while' at line 1) near <eof>
try("for") -- expect: s:1: <name> expected near <eof>
try("for x") -- expect: s:1: '=' or 'in' expected near <eof>
try("for x = 1") -- expect: s:1: ',' expected near <eof>
try("for x = 1 do end") -- expect: s:1: ',' expected near 'do'
try("for x = 1, 2, 3, 4 do end") -- expect: s:1: 'do' expected near ','
try("for x, y = 1, 2 do end") -- expect: s:1: 'in' expected near '='
try("for x in") -- expect: s:1: unexpected symbol near <eof>
try("for x in y") -- expect: s:1: 'do' expected near <eof>
try("for x.y in z do end") -- expect: s:1: '=' or 'in' expected near '.'
try("repeat") -- expect: s:1: 'until' expected near <eof>
try("repeat\nx()\n") -- expect: s:3: 'until' expected (to close 'repeat' at line 1) near <eof>
try("repeat x") -- expect: s:1: syntax error near <eof>
try("repeat until") -- expect: s:1: unexpected symbol near <eof>
try("do") -- expect: s:1: 'end' expected near <eof>
try("do\nlocal x\n") -- expect: s:3: 'end' expected (to close 'do' at line 1) near <eof>
try("end") -- expect: s:1: <eof> expected near 'end'
try("until x") -- expect: s:1: <eof> expected near 'until'
try("else") -- expect: s:1: <eof> expected near 'else'
try("then") -- expect: s:1: unexpected symbol near 'then'
try("return return") -- expect: s:1: unexpected symbol near 'return'
try("return 1 2") -- expect: s:1: <eof> expected near '2'
try("return 1; x()") -- expect: s:1: <eof> expected near 'x'
try("break") -- expect: s:1: break outside loop at line 1
try("do break end") -- expect: s:1: break outside loop at line 1
try("while 1 do break end break") -- expect: s:1: break outside loop at line 1
try("goto") -- expect: s:1: <name> expected near <eof>
try("goto 1") -- expect: s:1: <name> expected near '1'
try("::x") -- expect: s:1: '::' expected near <eof>
try("::x:") -- expect: s:1: '::' expected near ':'
try("::1::") -- expect: s:1: <name> expected near '1'
try("x y") -- expect: s:1: syntax error near 'y'
try("x.y") -- expect: s:1: syntax error near <eof>
try("x.y z = 1") -- expect: s:1: syntax error near 'z'
try("x:y") -- expect: s:1: function arguments expected near <eof>
try("x:y = 1") -- expect: s:1: function arguments expected near '='
try("x() = 1") -- expect: s:1: syntax error near '='
try("(x) = 1") -- expect: s:1: syntax error near '='
try("f() + 1") -- expect: s:1: unexpected symbol near '+'
try("x, y") -- expect: s:1: '=' expected near <eof>
try("x, f() = 1, 2") -- expect: s:1: syntax error near '='
try("x = 1, ") -- expect: s:1: unexpected symbol near <eof>
try("1 = x") -- expect: s:1: unexpected symbol near '1'
try("'s' = x") -- expect: s:1: unexpected symbol near ''s''
try("x = = 1") -- expect: s:1: unexpected symbol near '='
try("x = }") -- expect: s:1: unexpected symbol near '}'
try("local x <const") -- expect: s:1: '>' expected near <eof>
try("local x <const>") -- expect: nil
try("local x <close>") -- expect: nil
try("local x <close>, y <close> = 1, 2") -- expect: s:1: multiple to-be-closed variables in local list
try("x += 1") -- expect: s:1: syntax error near '+'
try("x++") -- expect: s:1: syntax error near '+'
try("if x = 1 then end") -- expect: s:1: 'then' expected near '='
try("if x then end end") -- expect: s:1: <eof> expected near 'end'
try("!x") -- expect: s:1: unexpected symbol near '!'
try("x = y ? 1 : 2") -- expect: s:1: unexpected symbol near '?'
try("x = a != b") -- expect: s:1: unexpected symbol near '!'
try("class X end") -- expect: s:1: syntax error near 'X'
