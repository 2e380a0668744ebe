package lmdeploy

// This file holds the client to the generated package: nothing of it may be missing here.

import (
	"fmt"
	"go/ast"
	goparser "go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

func TestEachOperationHasAMethodThatSaysWhereItComesFrom(t *testing.T) {
	docs := methodDocs(t)
	for variable, operation := range generatedOperations(t) {
		method := strings.TrimPrefix(variable, "Op")
		source := fmt.Sprintf("%s %s of LMDeploy %s's ", operation.method, operation.path, ServerVersion)
		if doc := docs[method]; !strings.HasPrefix(doc, method+" ") || !strings.Contains(doc, "\n\n"+source) {
			t.Errorf("%s: no method with a comment that begins with its name and ends with %q; got %q", method, source, doc)
		}
		if operations[operation.name] == nil {
			t.Errorf("%s: the cases cannot call it", operation.name)
		}
	}
}

func TestEachTypeThatAUserMeetsHasANameHere(t *testing.T) {
	here := declared(t, "types.go")
	values := generatedValues(t)
	for name := range metTypes() {
		for _, name := range append(values[name], name) {
			if !here[name] {
				t.Errorf("types.go lacks %s", name)
			}
		}
	}
}

type generatedOperation struct{ name, method, path string }

// generatedOperations reads the generated table, by the names of its variables.
func generatedOperations(t *testing.T) map[string]generatedOperation {
	t.Helper()
	table := map[string]generatedOperation{}
	ast.Inspect(parsedFile(t, "../../generated/go/operations.go"), func(node ast.Node) bool {
		spec, ok := node.(*ast.ValueSpec)
		if !ok || !strings.HasPrefix(spec.Names[0].Name, "Op") {
			return true
		}
		var texts []string
		for _, element := range spec.Values[0].(*ast.CompositeLit).Elts {
			if literal, ok := element.(*ast.BasicLit); ok {
				text, err := strconv.Unquote(literal.Value)
				if err != nil {
					t.Fatal(err)
				}
				texts = append(texts, text)
			}
		}
		table[spec.Names[0].Name] = generatedOperation{texts[0], texts[1], texts[2]}
		return true
	})
	if len(table) == 0 {
		t.Fatal("the generated table has no operation")
	}
	return table
}

// methodDocs returns the comments of the methods in this package, by their names.
func methodDocs(t *testing.T) map[string]string {
	t.Helper()
	docs := map[string]string{}
	for _, path := range glob(t, "*.go") {
		for _, declaration := range parsedFile(t, path).Decls {
			if function, ok := declaration.(*ast.FuncDecl); ok && function.Recv != nil {
				docs[function.Name.Name] = function.Doc.Text()
			}
		}
	}
	return docs
}

// metTypes returns the names of the generated types that the client's methods take or
// give, and of those that these are made of.
func metTypes() map[string]bool {
	met := map[string]bool{}
	seen := map[reflect.Type]bool{}
	var meet func(reflect.Type)
	meet = func(of reflect.Type) {
		if seen[of] {
			return
		}
		seen[of] = true
		if strings.HasSuffix(of.PkgPath(), "/generated/go") {
			met[of.Name()] = true
		}
		for i := range of.NumMethod() {
			meet(of.Method(i).Type)
		}
		switch of.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Array:
			meet(of.Elem())
		case reflect.Map:
			meet(of.Key())
			meet(of.Elem())
		case reflect.Func:
			for i := range of.NumIn() {
				meet(of.In(i))
			}
			for i := range of.NumOut() {
				meet(of.Out(i))
			}
		case reflect.Struct:
			for i := range of.NumField() {
				if field := of.Field(i); field.IsExported() {
					meet(field.Type)
				}
			}
		}
	}
	meet(reflect.TypeFor[*Client]())
	return met
}

// generatedValues returns the names of the generated constants, by the names of their types.
func generatedValues(t *testing.T) map[string][]string {
	t.Helper()
	values := map[string][]string{}
	for _, path := range glob(t, "../../generated/go/model_*.go") {
		ast.Inspect(parsedFile(t, path), func(node ast.Node) bool {
			if spec, ok := node.(*ast.ValueSpec); ok {
				if of, ok := spec.Type.(*ast.Ident); ok {
					values[of.Name] = append(values[of.Name], spec.Names[0].Name)
				}
			}
			return true
		})
	}
	return values
}

// declared returns the names of the types and values that a file declares.
func declared(t *testing.T, path string) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	ast.Inspect(parsedFile(t, path), func(node ast.Node) bool {
		switch spec := node.(type) {
		case *ast.TypeSpec:
			names[spec.Name.Name] = true
		case *ast.ValueSpec:
			names[spec.Names[0].Name] = true
		}
		return true
	})
	return names
}

func parsedFile(t *testing.T, path string) *ast.File {
	t.Helper()
	file, err := goparser.ParseFile(token.NewFileSet(), path, nil, goparser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("no file %s: %v", pattern, err)
	}
	return paths
}
