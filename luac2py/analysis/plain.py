"""Finds the tables that never get a metatable and all of whose items are in sight.

The places where such a table may be are a chunk's local variables, what its known functions return, and the items of
other such tables. Places that may hold the same table share a `Region`. Whatever is done with a place but indexing it,
taking its length, testing it, and moving it from one place to another, lets its tables out, and with them all that is
in them; so does whatever comes in from elsewhere. What was neither let out nor let in is plain.

`find` runs before facts are known and gives each plain place a stand-in for its table's items; `mark` afterwards sets
`Variable.plain` where integers index a table that is certainly there, or whose list pays to be at hand,
`Variable.loose` where nothing depends on its length, and `Index.of_plain` where what is indexed is plain.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Callable, Union

from luac2py.analysis import facts
from luac2py.analysis.fresh import Fresh, fresh_variables
from luac2py.analysis.infer import COMPARISONS, fact_of, is_multiple, known_functions
from luac2py.analysis.library import is_of_table
from luac2py.analysis.likely import likely_types
from luac2py.analysis.walk import Nodes, walk_function
from luac2py.nodes import (
    Assign,
    Binary,
    Boolean,
    Call,
    CallStat,
    Expr,
    Function,
    FunctionBody,
    FunctionStat,
    GenericFor,
    If,
    Index,
    Local,
    Logical,
    Name,
    Nil,
    Node,
    Number,
    PositionalField,
    Repeat,
    Return,
    Table,
    Unary,
    Variable,
    While,
)  # fmt: skip

Holder = Union[Variable, FunctionBody, Table]

_HARMLESS = frozenset((Nil, Boolean, Number, Function))
"""Values that are no tables and have no metatable, as strings have."""


class Region:
    """Places that may hold the same table.

    `holders`: how many places there are; `contents`: the region of what its tables have in them; `stored`: the values
    of these items, None for one that is not in sight; `is_open`: a table may come from or go to where nobody looks.
    """

    __slots__ = ("parent", "holders", "contents", "stored", "is_open", "item")

    def __init__(self, holders: int = 0) -> None:
        self.parent: Region | None = None
        self.holders = holders
        self.contents: Region | None = None
        self.stored: list[Expr | None] = []
        self.is_open = False
        self.item: Variable | None = None

    def root(self) -> Region:
        """The region that this one has become a part of."""
        if self.parent is None:
            return self
        root = self
        while root.parent is not None:
            root = root.parent
        node = self
        while node.parent is not None and node is not root:
            node.parent, node = root, node.parent
        return root


class PlainTables:
    """What a chunk's places for tables are used for, and which of them are plain.

    Values that `discounted` nodes store do not count, but their tables do.
    """

    def __init__(self, discounted: Container[Node] = ()) -> None:
        self.discounted = discounted
        self.counts = True  # whether what the current node stores counts
        self.regions: dict[Holder, Region] = {}
        self.keys: dict[Variable, list[Expr | None]] = {}  # what indexes a variable; None stands for the length
        self.reads: list[tuple[Index, Region]] = []
        self.parameters: set[Variable] = set()
        self.written: set[Variable] = set()  # those into whose tables something is stored by their names
        self.accounted: set[Node] = set()
        self.items: list[tuple[Variable, Region]] = []
        self.makers: set[FunctionBody | None] = set()  # the functions that declare variables with new tables
        self.fresh: dict[Variable, Fresh] = {}

    def find(self, nodes: Nodes) -> None:
        """Finds the plain places of a chunk and gives them their `elements`."""
        self._collect(nodes)
        self._let_out_others(nodes)
        self._open_contents()
        for body in nodes[FunctionBody]:
            if body in self.makers:
                self.fresh.update(fresh_variables(body, lambda call: call.library))
        for fresh in self.fresh.values():
            for use in fresh.early_uses:
                use.name.bare = True
        for holder, region in self.regions.items():
            place = holder.result if isinstance(holder, FunctionBody) else holder
            if isinstance(place, Variable):
                place.elements = self._item_of(region.root())

    def mark(self) -> None:
        """Sets `plain`, `loose`, `listed`, `dense` and `of_plain`, once facts are known."""
        for variable, keys in self.keys.items():
            region = self.regions[variable].root()
            fact = variable.fact or facts.UNKNOWN
            if region.is_open or variable.assigned or not fact.only(facts.TABLE | facts.NIL):
                continue
            if fact.may(facts.NIL) and not self._pays_for_row(variable, keys):
                continue
            variable.plain = any(_is_array_key(key) for key in keys)
            alone = region.holders == 1 and variable not in self.parameters
            variable.loose = variable.plain and alone and None not in keys
        for variable, fresh in self.fresh.items():
            variable.dense = fresh.is_dense
            indexes = [use.item for use in fresh.early_uses if use.item is not None and use.in_loop]
            variable.listed = any(variable.dense or _is_array_key(index.key) for index in indexes)
        for node, region in self.reads:
            is_closed = not region.root().is_open and fact_of(node.object).only(facts.TABLE | facts.NIL)
            node.of_plain = is_closed or (isinstance(node.object, Name) and node.object.bare)

    def _pays_for_row(self, variable: Variable, keys: list[Expr | None]) -> bool:
        """Whether the list of what may be nil pays: it is only read, in a loop within the variable's scope."""
        if variable in self.written or None in keys:
            return False
        names = [key.variable for key in keys if isinstance(key, Name)]
        return any(n is not None and n.is_control and n.span > variable.span for n in names)

    # Collecting

    def _collect(self, nodes: Nodes) -> None:
        """One look at each node for the uses of places that do not let their tables out."""
        for kind, rule in _RULES.items():
            for node in nodes[kind]:
                rule(self, node)
        for kind, storing in _STORING.items():
            for node in nodes[kind]:
                self.counts = node not in self.discounted
                storing(self, node)

    def _let_out_others(self, nodes: Nodes) -> None:
        """Any other use of a place lets its tables out."""
        accounted = self.accounted
        environments = {name.env for name in nodes[Name] if name.variable is None}  # globals are fields of them
        for variable in environments - {None}:
            self._region(variable).is_open = True
        for name in nodes[Name]:
            if name.variable is not None and name not in accounted:
                self._region(name.variable).is_open = True
        for kind in (Index, Call, Table):
            for node in nodes[kind]:
                if node not in accounted:
                    self._let_out(node)

    def _of_index(self, node: Index) -> None:
        self._use(node.object)
        self._read(node)

    def _of_call(self, node: Call) -> None:
        for body in known_functions(node):
            for parameter, argument in zip(body.parameters, node.arguments):
                self._flow(self._region(parameter), argument)
        if node.library is not None and is_of_table(node.library):
            self._measure(node.arguments[0])

    def _of_unary(self, node: Unary) -> None:
        if node.operator == "not":
            self._test(node.operand)
        elif node.operator == "#":
            self._measure(node.operand)

    def _of_binary(self, node: Binary) -> None:
        if node.operator in COMPARISONS and (node.right.__class__ is Nil or node.left.__class__ is Nil):
            self._use(node.left)
            self._use(node.right)

    def _of_function_stat(self, node: FunctionStat) -> None:
        self._use(node.target)
        self._store(node.target, Function(node.body, node.span))

    def _of_generic_for(self, node: GenericFor) -> None:
        for variable in node.variables:
            self._region(variable).is_open = True

    def _of_if(self, node: If) -> None:
        for test, _ in node.tests:
            self._test(test)

    def _of_loop(self, node: While | Repeat) -> None:
        self._test(node.condition)

    def _of_call_stat(self, node: CallStat) -> None:
        self._use(node.call)

    def _measure(self, node: Expr) -> None:
        """A use that looks at where a table's array part ends"""
        self._use(node)
        if isinstance(node, Name) and node.variable is not None:
            self._region(node.variable)
            self.keys.setdefault(node.variable, []).append(None)

    def _of_local(self, node: Local) -> None:
        for position, variable in enumerate(node.variables):
            region = self._region(variable)
            if variable.attrib == "close":
                region.is_open = True
            self._flow_listed(region, node.values, position)
        if any(value.__class__ is Table for value in node.values):
            self.makers.add(node.variables[0].function)

    def _of_assign(self, node: Assign) -> None:
        for position, target in enumerate(node.targets):
            self._use(target)
            if isinstance(target, Name) and target.variable is not None:
                self._flow_listed(self._region(target.variable), node.values, position)
            elif isinstance(target, Index):
                if position < len(node.values):
                    self._store(target, node.values[position])
                elif is_multiple(node.values[-1]):
                    self._store(target, None)
                else:
                    self._store(target, Nil(target.span))

    def _of_table(self, node: Table) -> None:
        region = self._region(node)
        for position, entry in enumerate(node.fields, 1):
            is_last = position == len(node.fields)
            if is_last and isinstance(entry, PositionalField) and is_multiple(entry.value):
                self._put(region, None)
            else:
                self._put(region, entry.value)

    def _of_function(self, body: FunctionBody) -> None:
        if body.exact:
            self.parameters.update(body.parameters)
        else:
            for parameter in body.parameters:
                self._region(parameter).is_open = True
        if body.exact and body.single:
            for node in walk_function(body):
                if isinstance(node, Return):
                    self._flow(self._region(body), node.values[0])

    def _read(self, node: Index) -> None:
        """Notes what is indexed, and with what."""
        region = self._place(node.object)
        if region is not None:
            self.reads.append((node, region))
            if isinstance(node.object, Name) and node.object.variable is not None:
                self.keys.setdefault(node.object.variable, []).append(node.key)

    def _use(self, node: Expr) -> None:
        """A use that does not let a table out."""
        self.accounted.add(node)

    def _test(self, node: Expr) -> None:
        """A use as a condition."""
        if isinstance(node, Logical):
            self._test(node.left)
            self._test(node.right)
        else:
            self._use(node)

    def _let_out(self, node: Expr) -> None:
        region = self._place(node)
        if region is not None:
            region.is_open = True

    def _store(self, target: Expr, value: Expr | None) -> None:
        """t[k] = v"""
        if isinstance(target, Index) and isinstance(target.object, Name) and target.object.variable is not None:
            self.written.add(target.object.variable)
        region = self._place(target.object) if isinstance(target, Index) else None
        if region is not None:
            self._put(region, value)
        elif value is not None:
            self._let_out(value)

    def _put(self, region: Region, value: Expr | None) -> None:
        """A value becomes an item of a region's tables."""
        if self.counts:
            region.stored.append(value)
        self._flow(self._contents_of(region), value)

    def _flow_listed(self, region: Region, values: list[Expr], position: int) -> None:
        if position < len(values):
            self._flow(region, values[position])
        elif values and is_multiple(values[-1]):
            region.root().is_open = True

    def _flow(self, region: Region, value: Expr | None) -> None:
        """A value gets to the places of a region."""
        if value is None:
            region.root().is_open = True
        elif isinstance(value, Logical):
            self._use(value)
            self._flow(region, value.left)
            self._flow(region, value.right)
        elif value.__class__ not in _HARMLESS:
            place = self._place(value)
            if place is None:
                region.root().is_open = True
            else:
                self._use(value)
                _join(region, place)

    # Places

    def _region(self, holder: Holder) -> Region:
        region = self.regions.get(holder)
        if region is None:
            region = self.regions[holder] = Region(holder.__class__ is not Table)
            region.is_open = isinstance(holder, Variable) and holder.function is None  # _ENV
        return region.root()

    def _contents_of(self, region: Region) -> Region:
        region = region.root()
        if region.contents is None:
            region.contents = Region(holders=1)
        return region.contents.root()

    def _place(self, node: Expr) -> Region | None:
        """The region of the place that an expression names, or whose value it is; None for any other value.

        Nor is there one for what certainly is open.
        """
        if node.__class__ is Name:
            region = self._region(node.variable) if node.variable is not None else None
            return None if region is None or region.is_open else region
        if node.__class__ is Table:
            return self._region(node)
        if node.__class__ is Index:
            region = self._place(node.object)
            return None if region is None else self._contents_of(region)
        return self._place_of_call(node) if isinstance(node, Call) else None

    def _place_of_call(self, node: Call) -> Region | None:
        bodies = known_functions(node)
        if not bodies or not all(body.single for body in bodies):
            return None
        for body in bodies[1:]:
            _join(self._region(bodies[0]), self._region(body))
        return self._region(bodies[0])

    def _open_contents(self) -> None:
        """What is in a table that was let out can be reached, too."""
        seen: set[Region] = set()
        for region in self.regions.values():
            place: Region | None = region.root()
            is_open = False
            while place is not None and (place not in seen or is_open and not place.is_open):
                seen.add(place)
                place.is_open = is_open = is_open or place.is_open
                place = place.contents and place.contents.root()

    def _item_of(self, region: Region) -> Variable | None:
        """The stand-in for the items of a region's tables, which has their own items' in turn."""
        if region.is_open:
            return None
        if region.item is None:
            region.item = Variable("item", None, (0, 0))
            self.items.append((region.item, region))
            if region.contents is not None:
                region.item.elements = self._item_of(region.contents.root())
        return region.item

    def item_values(self) -> Iterator[tuple[Variable, Expr | None]]:
        """What flows into the items of the plain tables."""
        for item, region in self.items:
            for value in region.stored:
                yield item, value


# What is open from the beginning comes first.
_RULES: dict[type, Callable[..., None]] = {
    FunctionBody: PlainTables._of_function,
    GenericFor: PlainTables._of_generic_for,
    Index: PlainTables._of_index,
    Call: PlainTables._of_call,
    Unary: PlainTables._of_unary,
    Binary: PlainTables._of_binary,
    Local: PlainTables._of_local,
    CallStat: PlainTables._of_call_stat,
    If: PlainTables._of_if,
    While: PlainTables._of_loop,
    Repeat: PlainTables._of_loop,
}

_STORING: dict[type, Callable[..., None]] = {
    Assign: PlainTables._of_assign,
    FunctionStat: PlainTables._of_function_stat,
    Table: PlainTables._of_table,
}


def _join(a: Region, b: Region) -> None:
    """Makes one region of two, and of those in them."""
    pending = [(a, b)]
    while pending:
        one, other = (region.root() for region in pending.pop())
        if one is other:
            continue
        if len(one.stored) < len(other.stored):
            one, other = other, one
        other.parent = one
        one.holders += other.holders
        one.is_open = one.is_open or other.is_open
        one.stored += other.stored
        if one.contents is None:
            one.contents = other.contents
        elif other.contents is not None:
            pending.append((one.contents, other.contents))


def _is_array_key(key: Expr | None) -> bool:
    return key is None or bool(likely_types(key) & facts.INT)
