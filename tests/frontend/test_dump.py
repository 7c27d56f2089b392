"""The listings of tokens, tree and scopes."""

from __future__ import annotations

from textwrap import dedent

import pytest
from reference import compile_chunk

from luac2py.dump import dump_scopes, dump_tokens, dump_tree
from luac2py.errors import LuaSyntaxError
from luac2py.source import Source


def test_tokens() -> None:
    listing = dump_tokens(Source("@game.lua", "local x <const> = 0x10 -- comment\nf'a\\n'"))
    assert listing == dedent(
        """\
        1:0  local
        1:6  <name>  'x'
        1:8  <
        1:9  <name>  'const'
        1:14  >
        1:16  =
        1:18  <number>  16
        2:0  <name>  'f'
        2:1  <string>  'a\\n'
        """
    )


def test_tokens_of_a_wrong_text() -> None:
    with pytest.raises(LuaSyntaxError, match=r"game\.lua:1: malformed number near '3x'"):
        dump_tokens(Source("@game.lua", "x = 3x"))


def test_tree() -> None:
    listing = dump_tree(compile_chunk("if a then local b = {1, x = ''}\nreturn b .. 2 end goto l ::l::"))
    assert listing == dedent(
        """\
        FunctionBody is_vararg  1:0
          body: Block  1:0
            statements:
              If  1:0
                tests:
                  test: Name 'a' global  1:3
                  then: Block  1:5
                    statements:
                      Local  1:10
                        variables:
                          b@1:16
                        values:
                          Table  1:20
                            fields:
                              PositionalField  1:21
                                value: Number 1  1:21
                              KeyedField  1:24
                                key: String 'x'  1:24
                                value: String ''  1:28
                      Return  2:0
                        values:
                          Concat  2:9
                            operands:
                              Name 'b' local b@1:16  2:7
                              Number 2  2:12
              Goto 'l' to 2:25  2:18
              Label 'l'  2:25
        """
    )


def test_scopes() -> None:
    listing = dump_scopes(
        compile_chunk(
            "local a, k <const> = 1, 2\nfor i = 1, 3 do\n f = function(x) return a + i end\n ::l:: goto l\nend\na = k"
        )
    )
    assert listing == dedent(
        """\
        main function  1:0 vararg
          upvalue _ENV@1:0
          local a@1:6  captured, assigned
          local k@1:9  <const>, constant 2
          local i@2:4  captured, in loop
          block  1:0
            block  3:1  repeats, fresh
              label l  4:1  jumped back, from 4:7
          function (anonymous)  3:13
            upvalue a@1:6
            upvalue i@2:4
            parameter x@3:14
            block  3:17
        """
    )
