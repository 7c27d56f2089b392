local function try(s) print((select(2, load(s, "=s")))) end
try("return +") -- expect: s:1: unexpected symbol near '+'
try("return 1 +") -- expect: s:1: unexpected symbol near <eof>
try("return * 1") -- expect: s:1: unexpected symbol near '*'
try("return 1 .. ") -- expect: s:1: unexpected symbol near <eof>
try("return not") -- expect: s:1: unexpected symbol near <eof>
try("return (") -- expect: s:1: unexpected symbol near <eof>
try("return (1") -- expect: s:1: ')' expected near <eof>
try("return (1\n\n") -- expect: s:3: ')' expected (to close '(' at line 1) near <eof>
try("return ()") -- expect: s:1: unexpected symbol near ')'
try("return (1,2)") -- expect: s:1: ')' expected near ','
try("return {") -- expect: s:1: unexpected symbol near <eof>
try("return {1") -- expect: s:1: '}' expected near <eof>
try("return {1,\n2\n") -- expect: s:3: '}' expected (to close '{' at line 1) near <eof>
try("return {1 2}") -- expect: s:1: '}' expected near '2'
try("return {,}") -- expect: s:1: unexpected symbol near ','
try("return {[1]}") -- expect: s:1: '=' expected near '}'
try("return {[1] 2}") -- expect: s:1: '=' expected near '2'
try("return {[1 = 2}") -- expect: s:1: ']' expected near '='
try("return {x = }") -- expect: s:1: unexpected symbol near '}'
try("return {x.y = 1}") -- expect: s:1: '}' expected near '='
try("return f(") -- expect: s:1: unexpected symbol near <eof>
try("return f(1") -- expect: s:1: ')' expected near <eof>
try("return f(1,") -- expect: s:1: unexpected symbol near <eof>
try("return f(1,)") -- expect: s:1: unexpected symbol near ')'
try("return f(\n1\n") -- expect: s:3: ')' expected (to close '(' at line 1) near <eof>
try("return a.") -- expect: s:1: <name> expected near <eof>
try("return a.1") -- expect: s:1: <eof> expected near '.1'
try("return a.end") -- expect: s:1: <name> expected near 'end'
try("return a:") -- expect: s:1: <name> expected near <eof>
try("return a:b") -- expect: s:1: function arguments expected near <eof>
try("return a:b.c") -- expect: s:1: function arguments expected near '.'
try("return a[") -- expect: s:1: unexpected symbol near <eof>
try("return a[1") -- expect: s:1: ']' expected near <eof>
try("return a[]") -- expect: s:1: unexpected symbol near ']'
try("return function") -- expect: s:1: '(' expected near <eof>
try("return function(") -- expect: s:1: <name> or '...' expected near <eof>
try("return function() ") -- expect: s:1: 'end' expected near <eof>
try("return function f() end") -- expect: s:1: '(' expected near 'f'
try("return function(a, a.b) end") -- expect: s:1: ')' expected near '.'
try("return function(1) end") -- expect: s:1: <name> or '...' expected near '1'
try("return ...") -- expect: nil
try("function f() return ... end") -- expect: s:1: cannot use '...' outside a vararg function near '...'
try("return function() return ... end") -- expect: s:1: cannot use '...' outside a vararg function near '...'
try("return 'a' 'b'") -- expect: s:1: <eof> expected near ''b''
try("return 'a'.x") -- expect: s:1: <eof> expected near '.'
try("return {}.x") -- expect: s:1: <eof> expected near '.'
try("return 1.x") -- expect: s:1: malformed number near '1.x'
try("return nil.x") -- expect: s:1: <eof> expected near '.'
try("return a b") -- expect: s:1: <eof> expected near 'b'
try("return a;;") -- expect: s:1: <eof> expected near ';'
try("return 1 < < 2") -- expect: s:1: unexpected symbol near '<'
try("return a == == b") -- expect: s:1: unexpected symbol near '=='
try("return -") -- expect: s:1: unexpected symbol near <eof>
try("return #") -- expect: s:1: unexpected symbol near <eof>
try("return a and") -- expect: s:1: unexpected symbol near <eof>
try("return or b") -- expect: s:1: unexpected symbol near 'or'
try("return if") -- expect: s:1: unexpected symbol near 'if'
try("return local") -- expect: s:1: unexpected symbol near 'local'
try("return a -- comment\n\n+")
-- expect: s:3: unexpected symbol near <eof>
try("x = function() return end end") -- expect: s:1: <eof> expected near 'end'
try("f{1}{2") -- expect: s:1: '}' expected near <eof>
try("f'a''b") -- expect: s:1: unfinished string near <eof>
try("a.b:c 'd':e {} .f.g") -- expect: s:1: syntax error near <eof>
